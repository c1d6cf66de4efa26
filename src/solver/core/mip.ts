import type { Highs } from 'highs'
import { modelData, type LpRow } from '../highs/rows.ts'
import { asked } from '../highs/unsolved.ts'

export interface Whole {
  /** Columns used; null where no choice worth the floor was found. */
  readonly columns: readonly number[] | null
  /** No choice of columns that obeys the rows is worth more, unless it is worth less than the floor. */
  readonly bound: number
  /** Whether the search ended by itself. */
  readonly ended: boolean
}

export interface Effort {
  readonly seconds: number
  readonly nodes: number
}

/** Heaviest choice of whole columns under `rows` that is worth at least `floor`; by HiGHS. */
export function whole(
  highs: Highs,
  gain: ArrayLike<number>,
  rows: readonly LpRow[],
  floor: number,
  { seconds, nodes }: Effort,
): Whole {
  const all = Array.from({ length: gain.length }, (_, c) => c)
  const above: LpRow = { columns: all, values: Float64Array.from(gain), lower: floor, upper: highs.infinity }
  const model = asked(() => highs.createModel(modelData(highs, gain, [...rows.map(loosened), above], true)))
  try {
    // Gains are whole numbers: what is less than one better is not better.
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.9, random_seed: 1, mip_max_nodes: nodes })
    if (Number.isFinite(seconds)) model.options.set({ time_limit: seconds })
    asked(() => model.run())
    const { modelStatus, solutionStatus } = highs.constants
    const status = model.getModelStatus()
    if (status === modelStatus.infeasible) return { columns: null, bound: -Infinity, ended: true }
    const ended = status === modelStatus.optimal
    const limit = Number(model.info.get('mip_dual_bound'))
    const found = ended || model.info.get('primal_solution_status') === solutionStatus.feasible
    const columns = found ? [...model.getSolution().colValue].flatMap((x, c) => (x > 0.5 ? [c] : [])) : null
    return { columns, bound: Number.isFinite(limit) ? limit : Infinity, ended }
  } finally {
    model.dispose()
  }
}

/** Fractions such as 1/3 add up to a hair more than they should: without this HiGHS has cut off the best of all. */
const HAIR = 1e-6

/** A row with broken coefficients, a hair wider: valid as before, and what it lets through is checked exactly later. */
const loosened = (row: LpRow): LpRow =>
  Array.from(row.values).every(Number.isInteger) ? row : { ...row, upper: row.upper * (1 + HAIR) }
