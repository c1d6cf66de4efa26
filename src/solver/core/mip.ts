import type { Highs } from 'highs'
import { modelData, type LpRow } from '../highs/rows.ts'

export interface Whole {
  /** Columns used; null where no plan better than the floor was found. */
  readonly columns: readonly number[] | null
  /** No choice of columns that obeys the rows is worth more, unless it is at most the floor. */
  readonly bound: number
  /** Whether the search ended by itself. */
  readonly ended: boolean
}

/** Heaviest choice of whole columns under `rows` that is worth at least `floor`; by HiGHS. */
export function whole(highs: Highs, gain: ArrayLike<number>, rows: readonly LpRow[], floor: number, seconds: number): Whole {
  const all = Array.from({ length: gain.length }, (_, c) => c)
  const above: LpRow = { columns: all, values: Float64Array.from(gain), lower: floor, upper: highs.infinity }
  const model = highs.createModel(modelData(highs, gain, [...rows, above], true))
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.9, random_seed: 1 })
    if (Number.isFinite(seconds)) model.options.set({ time_limit: seconds })
    model.run()
    const { modelStatus } = highs.constants
    const status = model.getModelStatus()
    if (status === modelStatus.infeasible) return { columns: null, bound: -Infinity, ended: true }
    if (status !== modelStatus.optimal) return { columns: null, bound: Infinity, ended: false }
    const { colValue } = model.getSolution()
    const columns: number[] = []
    for (let c = 0; c < colValue.length; c += 1) if (colValue[c]! > 0.5) columns.push(c)
    return { columns, bound: model.getObjectiveValue(), ended: true }
  } finally {
    model.dispose()
  }
}
