import type { Model } from '../../core/match/model.ts'
import type { Random } from '../search/random.ts'

/**
 * How lines are put together, pass after pass: families first, as their lines compete for offers; then across families,
 * as all compete for lots, seats and money. At M a pass over families alone soon finds nothing, one across them does.
 */
const FIRST = ['families', 'halves'] as const
const THEN = ['mixed', 'pairs'] as const

/** Groups of lines to plan anew together in a pass, at most `most` each, in an order that differs each time. */
export function groupsOf(model: Model, pass: number, most: number, random: Random): number[][] {
  const turn = FIRST[pass] ?? THEN[pass % THEN.length]!
  if (turn === 'families') return chunksOf(model, most, random)
  if (turn === 'mixed') return mixed(model, most, random)
  const halves = chunksOf(model, Math.ceil(most / 2), random)
  if (turn === 'halves') return halves
  return halves.flatMap((chunk, i) => (i % 2 === 0 ? [[...chunk, ...(halves[i + 1] ?? [])]] : []))
}

/** Lines of all families, as chance has it. */
function mixed({ line }: Model, most: number, random: Random): number[][] {
  const lines: number[] = []
  for (let r = 0; r < line.count; r += 1) if (line.from[r] !== line.until[r]) lines.push(r)
  shuffle(lines, random)
  const parts = Math.max(1, Math.ceil(lines.length / most))
  return Array.from({ length: parts }, (_, i) => lines.filter((_r, k) => k % parts === i))
}

/** Groups of lines of one family, at most `most` each. */
function chunksOf({ line }: Model, most: number, random: Random): number[][] {
  const families = new Map<number, number[]>()
  for (let r = 0; r < line.count; r += 1) {
    if (line.from[r] === line.until[r]) continue
    const list = families.get(line.family[r]!)
    if (list) list.push(r)
    else families.set(line.family[r]!, [r])
  }
  const chunks: number[][] = []
  for (const list of families.values()) {
    shuffle(list, random)
    const parts = Math.max(1, Math.ceil(list.length / most))
    for (let i = 0; i < parts; i += 1) chunks.push(list.filter((_, k) => k % parts === i))
  }
  shuffle(chunks, random)
  // Small families together: they compete for lots, seats and money.
  const merged: number[][] = []
  for (const chunk of chunks) {
    const last = merged.at(-1)
    if (last && last.length + chunk.length <= most) last.push(...chunk)
    else merged.push(chunk)
  }
  return merged
}

function shuffle<T>(list: T[], random: Random): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const k = random.below(i + 1)
    const swapped = list[i]!
    list[i] = list[k]!
    list[k] = swapped
  }
}
