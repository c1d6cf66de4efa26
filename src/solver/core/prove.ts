import type { Highs } from 'highs'
import type { LpAnswer } from '../highs/lp.ts'
import type { LpRow } from '../highs/rows.ts'
import { Board } from './board.ts'
import { Cuts } from './cuts.ts'
import { coreOf, type Core } from './problem.ts'
import { grant } from './grant.ts'
import { whole } from './mip.ts'
import { tighten } from './tighten.ts'

/** The objective is a whole number: what is not a whole unit better is not better. */
const UNIT = 1 - 1e-3

export interface Proof {
  /** Columns of the best plan found, better than the one given; null where none was. */
  readonly columns: readonly number[] | null
  readonly value: number
  readonly bound: number
}

/** What is known before, and what is done on the way. */
export interface Proving {
  /** Rows that the dual's prices stand for. */
  readonly first: (cuts: Cuts) => readonly LpRow[]
  /** Value of a plan that is known. */
  readonly known: number
  /** True when it is time to end; asked once for each linear program. */
  readonly stop: () => boolean
  /** Seconds that are left by the clock. */
  readonly seconds: () => number
  /** Told of each bound that holds. */
  readonly lower: (bound: number) => void
  /** Looks for a plan around the first solution; answers the value of the best known. Leaves the board as it was. */
  readonly around: (board: Board, cuts: Cuts, root: LpAnswer) => number
}

/**
 * Best plan of a core. A linear program over packages alone, tightened by inequalities of the sorts and of the money as
 * they are needed, gives a bound U and a price d ≤ 0 for each column not used; a plan better than a known one of value
 * L uses no column with U + d < L + 1. The few that remain are solved as whole columns under the same rows.
 */
export function prove(highs: Highs, core: Core, { first, known, stop, seconds, lower, around }: Proving): Proof {
  const cuts = new Cuts(core)
  const rows = [...core.rows, ...first(cuts)]
  const board = new Board(highs, core, rows)
  const root = tighten(board, cuts, rows, { rounds: 60, tolerance: 1e-4, known, stop })
  if (!root) {
    board.dispose()
    return { columns: null, value: known, bound: known }
  }
  let bound = Math.max(known, root.value)
  lower(bound)
  const best = around(board, cuts, root)
  board.dispose()
  if (stop() || bound < best + UNIT) return { columns: null, value: best, bound: Math.max(bound, best) }
  // All that a better plan can use, as whole columns; rows that a solution breaks are added until none is.
  const part = shrink(core, rows, root, best)
  const extra: LpRow[] = []
  const more = new Cuts(part.core)
  for (;;) {
    const found = whole(highs, part.core.gain, [...part.rows, ...extra], best + 1, seconds())
    if (found.ended && !found.columns) return { columns: null, value: best, bound: best }
    if (!found.ended || !found.columns) return { columns: null, value: best, bound }
    bound = Math.min(bound, Math.max(best, found.bound))
    lower(bound)
    const granted = grant(part.core, found.columns)
    if (granted.ok) {
      const value = found.columns.reduce((sum, c) => sum + part.core.gain[c]!, 0)
      return { columns: found.columns.map((c) => part.columns[c]!), value, bound: Math.max(value, Math.min(bound, found.bound)) }
    }
    const x = new Float64Array(part.core.gain.length)
    for (const c of found.columns) x[c] = 1
    const broken = [...granted.rows, ...more.violated(x, 1e-3)]
    if (broken.length === 0 || stop()) return { columns: null, value: best, bound }
    extra.push(...broken)
  }
}

/** The core over the columns that a plan above `floor` can use, with the rows that bind. */
function shrink(
  core: Core,
  rows: readonly LpRow[],
  { value, reduced, price, activity }: LpAnswer,
  floor: number,
): { readonly core: Core; readonly rows: readonly LpRow[]; readonly columns: Int32Array } {
  const kept: number[] = []
  for (let c = 0; c < reduced.length; c += 1) if (value + reduced[c]! >= floor + UNIT) kept.push(c)
  const columns = Int32Array.from(kept)
  const place = new Int32Array(reduced.length).fill(-1)
  columns.forEach((c, i) => (place[c] = i))
  const small = coreOf(
    core.model,
    core.rest,
    columns.map((c) => core.options[c]!),
    core.pairOf,
  )
  const extra: LpRow[] = []
  for (let r = core.rows.length; r < rows.length; r += 1) {
    const row = rows[r]!
    if (Math.abs(price[r]!) < 1e-9 && activity[r]! < row.upper - 1e-6) continue
    const at: number[] = []
    const values: number[] = []
    for (let i = 0; i < row.columns.length; i += 1) {
      const c = place[row.columns[i]!]!
      if (c < 0) continue
      at.push(c)
      values.push(row.values[i]!)
    }
    extra.push({ columns: at, values, upper: row.upper })
  }
  return { core: small, rows: [...small.rows, ...extra], columns }
}
