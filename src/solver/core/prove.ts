import type { Highs } from 'highs'
import type { LpAnswer } from '../highs/lp.ts'
import type { LpRow } from '../highs/rows.ts'
import { Board } from './board.ts'
import { Cuts } from './cuts.ts'
import { coreOf, type Core } from './problem.ts'
import { grant } from './grant.ts'
import { whole, type Effort } from './mip.ts'
import { tighten } from './tighten.ts'

/** The objective is a whole number: what is not a whole unit better is not better. */
const UNIT = 1 - 1e-3
/** How far below the bound the best plan usually lies, as a share. */
const GUESS = 1e-3

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
  /** How much a search over whole columns may take. */
  readonly effort: () => Effort
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
export function prove(highs: Highs, core: Core, { first, known, stop, effort, lower, around }: Proving): Proof {
  const cuts = new Cuts(core)
  const rows = [...core.rows, ...first(cuts)]
  const board = new Board(highs, core, rows)
  const coarse = tighten(board, cuts, rows, { rounds: 20, tolerance: 1e-2, known, stop })
  if (!coarse) {
    board.dispose()
    return { columns: null, value: known, bound: known }
  }
  let bound = Math.max(known, coarse.value)
  lower(bound)
  const best = around(board, cuts, coarse)
  board.dispose()
  if (stop() || bound < best + UNIT) return { columns: null, value: best, bound: Math.max(bound, best) }
  // The fine inequalities are looked for among the columns that are left.
  const near = shrink(core, rows, coarse, best)
  const fineBoard = new Board(highs, near.core, near.rows)
  const fineRows = near.rows.slice()
  const fine = tighten(fineBoard, new Cuts(near.core), fineRows, { rounds: 60, tolerance: 1e-4, known: best, stop })
  fineBoard.dispose()
  bound = Math.max(best, Math.min(bound, fine?.value ?? best))
  lower(bound)
  if (!fine || stop() || bound < best + UNIT) return { columns: null, value: best, bound }
  // First as if the best plan lay close to the bound: fewer columns, and a floor; then all that a better plan can use.
  for (const floor of new Set([Math.max(best, Math.floor(fine.value * (1 - GUESS))), best])) {
    const last = shrink(near.core, fineRows, fine, floor)
    const found = among(highs, last.core, last.rows, floor, { stop, effort })
    if (found.columns) {
      const columns = found.columns.map((c) => near.columns[last.columns[c]!]!)
      return { columns, value: found.value, bound: Math.max(found.value, Math.min(bound, found.bound)) }
    }
    bound = Math.max(best, Math.min(bound, found.bound))
    lower(bound)
    if (found.bound > floor || bound < best + UNIT) break
  }
  return { columns: null, value: best, bound }
}

/** Best plan of a small core that is worth more than `floor`; rows that a solution breaks are added until none is. */
function among(
  highs: Highs,
  core: Core,
  rows: readonly LpRow[],
  floor: number,
  { stop, effort }: Pick<Proving, 'stop' | 'effort'>,
): Proof {
  const extra: LpRow[] = []
  const cuts = new Cuts(core)
  let bound = Infinity
  for (;;) {
    const found = whole(highs, core.gain, [...rows, ...extra], floor + 1, effort())
    if (found.ended && !found.columns) return { columns: null, value: floor, bound: floor }
    bound = Math.min(bound, Math.max(floor, found.bound))
    if (!found.columns) return { columns: null, value: floor, bound }
    const granted = grant(core, found.columns)
    if (granted.ok) {
      const value = found.columns.reduce((sum, c) => sum + core.gain[c]!, 0)
      return { columns: found.columns, value, bound: Math.max(value, bound) }
    }
    const x = new Float64Array(core.gain.length)
    for (const c of found.columns) x[c] = 1
    const broken = [...granted.rows, ...cuts.violated(x, 1e-3)]
    if (!found.ended || broken.length === 0 || stop()) return { columns: null, value: floor, bound }
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
