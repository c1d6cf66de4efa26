import type { LpAnswer } from '../highs/lp.ts'
import type { Core } from './problem.ts'

const WHOLE = 1e-6

/** Something to decide: whether the columns of a pair are used at all, or one column. */
export interface Question {
  readonly columns: readonly number[]
  readonly level: number
}

/** A question with its answer. */
export interface Decision {
  readonly columns: readonly number[]
  readonly used: boolean
}

/** Columns by pair. */
export function byPair({ pairs }: Core): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>()
  pairs.forEach((p, c) => {
    const list = lists.get(p)
    if (list) list.push(c)
    else lists.set(p, [c])
  })
  return [...lists.values()]
}

/** Undecided questions at a point, those with most at stake first; none where every column is whole. */
export function questions(core: Core, pairs: readonly (readonly number[])[], { x }: LpAnswer): Question[] {
  const open: (Question & { readonly stake: number })[] = []
  for (const columns of pairs) {
    let level = 0
    let gain = 0
    for (const c of columns) {
      level += x[c]!
      gain = Math.max(gain, core.gain[c]!)
    }
    if (level > WHOLE && level < 1 - WHOLE) open.push({ columns, level, stake: gain * level * (1 - level) })
  }
  if (open.length === 0)
    for (let c = 0; c < x.length; c += 1)
      if (x[c]! > WHOLE && x[c]! < 1 - WHOLE)
        open.push({ columns: [c], level: x[c]!, stake: core.gain[c]! * x[c]! * (1 - x[c]!) })
  return open.sort((a, b) => b.stake - a.stake || a.columns[0]! - b.columns[0]!)
}

/** Columns that a whole point uses. */
export function used(x: Float64Array): number[] {
  const out: number[] = []
  for (let c = 0; c < x.length; c += 1) if (x[c]! > 0.5) out.push(c)
  return out
}
