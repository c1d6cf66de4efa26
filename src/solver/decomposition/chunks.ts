import type { Model } from '../../core/match/model.ts'
import type { Random } from '../search/random.ts'

/**
 * Groups of lines to plan anew together, at most `most` each: lines of one family, as these compete for the same
 * offers, in an order that differs each time.
 */
export function chunksOf({ line }: Model, most: number, random: Random): number[][] {
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
