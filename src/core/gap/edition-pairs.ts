import type { Unit } from '../quantity.ts'
import type { GapBasis } from './line.ts'
import type { ReadingName } from './reading.ts'

/** A line as an edition holds it, as far as a comparison needs it. */
export interface ComparedLine {
  readonly id: string
  readonly mission: string
  readonly capability: string
  readonly unit: Unit
  readonly basis: GapBasis
  readonly required: number | null
  readonly deployed: number | null
  readonly reported: number | null
  readonly readings: Readonly<Record<ReadingName, { readonly gap: number | null; readonly pledged: number }>>
}

/** MONUSCO came from MONUC. */
export interface Succession {
  readonly mission: string
  readonly from: string
}

/** A line of either list with the same line of the other. */
export interface Pair {
  readonly before: ComparedLine | null
  readonly after: ComparedLine | null
}

/**
 * Finds the lines that are the same: of one id, else of one capability in missions of which one succeeded the other,
 * the nearest succession first. Which list comes first makes no difference to what is paired.
 */
export function pairLines(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
  successions: readonly Succession[],
): Pair[] {
  const later = new Map(after.map((l) => [l.id, l]))
  const same = before.filter((l) => later.has(l.id))
  const ids = new Set(same.map((l) => l.id))
  const carried = carriedPairs(
    before.filter((l) => !ids.has(l.id)),
    after.filter((l) => !ids.has(l.id)),
    successions,
  )
  const taken = new Set([...ids, ...carried.flatMap((p) => [p.before.id, p.after.id])])
  return [
    ...same.map((line) => ({ before: line, after: later.get(line.id)! })),
    ...carried,
    ...before.filter((l) => !taken.has(l.id)).map((line) => ({ before: line, after: null })),
    ...after.filter((l) => !taken.has(l.id)).map((line) => ({ before: null, after: line })),
  ]
}

function carriedPairs(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
  successions: readonly Succession[],
): { before: ComparedLine; after: ComparedLine }[] {
  const candidates = before.flatMap((b) =>
    after
      .filter((a) => a.capability === b.capability)
      .map((a) => ({ before: b, after: a, steps: distance(a.mission, b.mission, successions) }))
      .filter((c): c is typeof c & { steps: number } => c.steps !== null),
  )
  const key = (c: (typeof candidates)[number]): string => [c.before.id, c.after.id].sort().join(' ')
  const found: { before: ComparedLine; after: ComparedLine }[] = []
  const taken = new Set<string>()
  for (const c of candidates.toSorted((x, y) => x.steps! - y.steps! || (key(x) < key(y) ? -1 : 1))) {
    if (taken.has(c.before.id) || taken.has(c.after.id)) continue
    taken.add(c.before.id).add(c.after.id)
    found.push(c)
  }
  return found
}

/** Successions between two missions, whichever came first; null where neither came from the other. */
function distance(a: string, b: string, successions: readonly Succession[]): number | null {
  const [one, other] = [steps(a, b, successions), steps(b, a, successions)]
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}

function steps(from: string, to: string, successions: readonly Succession[]): number | null {
  let reached = new Set([from])
  for (let n = 1; n <= successions.length; n += 1) {
    reached = new Set(successions.filter((s) => reached.has(s.mission)).map((s) => s.from))
    if (reached.has(to)) return n
  }
  return null
}
