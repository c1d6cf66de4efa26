import type { Highs } from 'highs'
import type { LpAnswer } from '../highs/lp.ts'
import type { LpRow } from '../highs/rows.ts'
import { Board } from './board.ts'
import { Cuts } from './cuts.ts'
import { coreOf, type Core } from './problem.ts'
import { tighten } from './tighten.ts'
import { Tree, UNIT, type TreeLimits } from './tree.ts'

/** First guess of how far the best plan lies below the first bound, and how guesses grow. */
const GUESS = 2e-4
const GROWTH = 4

export interface Proof {
  /** Columns of the best plan found, better than the one given; null where none was. */
  readonly columns: readonly number[] | null
  readonly value: number
  readonly bound: number
  readonly solves: number
}

/**
 * Best plan of a core. A linear program over packages alone, tightened by inequalities of the sorts and of the money as
 * they are needed, gives a bound U and a price for each column. A plan within `guess` of U uses no column whose price
 * is higher than that, so a tree searches only the others; if none is found, the bound falls to U − guess, and the
 * guess grows.
 */
export function prove(
  highs: Highs,
  core: Core,
  first: (cuts: Cuts) => readonly LpRow[],
  known: number,
  limits: TreeLimits,
): Proof {
  const cuts = new Cuts(core)
  const rows = [...core.rows, ...first(cuts)]
  const board = new Board(highs, core, rows)
  const root = tighten(board, cuts, rows, { rounds: 60, tolerance: 1e-4, known, ...limits })
  let solves = board.lp.solves
  board.dispose()
  if (!root) return { columns: null, value: known, bound: known, solves }
  limits.log?.(`root ${root.value.toFixed(1)} solves ${solves} rows ${rows.length}`)
  let best = known
  let columns: readonly number[] | null = null
  let bound = Math.max(best, root.value)
  for (let guess = GUESS * root.value; bound >= best + UNIT; guess *= GROWTH) {
    const floor = Math.max(best, root.value - guess)
    const part = shrink(core, rows, root, floor)
    limits.log?.(`guess ${guess.toFixed(0)} columns ${part.core.gain.length} rows ${part.rows.length}`)
    const tree = new Tree(highs, part.core, part.rows, floor, { ...limits, solves: limits.solves - solves })
    const found = tree.run()
    solves += found.solves
    if (found.columns) {
      columns = found.columns.map((c) => part.columns[c]!)
      best = found.value
    }
    bound = Math.min(bound, Math.max(found.bound, floor, best))
    if (found.bound > found.value || guess > root.value) break
  }
  return { columns, value: best, bound, solves }
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
