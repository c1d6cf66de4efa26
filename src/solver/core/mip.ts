import type { Highs } from 'highs'
import { modelData, type LpRow } from '../highs/rows.ts'
import { asked } from '../highs/unsolved.ts'

export interface Whole {
  /** The best choice found that fits; null where there was none. */
  readonly taken: readonly number[] | null
  /** Better and better choices that did not fit. */
  readonly refused: readonly (readonly number[])[]
  /** No choice of columns that obeys the rows is worth more, unless it is worth less than the floor. */
  readonly bound: number
  /** Whether the search ended by itself. */
  readonly ended: boolean
}

export interface Effort {
  readonly seconds: number
  readonly nodes: number
}

/** What the search cannot know itself. */
export interface Judge {
  /** Whether such columns can be used together. */
  readonly fits: (columns: readonly number[]) => boolean
  /** Whether somebody wants it to end; asked often. */
  readonly stopped: () => boolean
}

/** Heaviest choice of whole columns under `rows` that is worth at least `floor`; by HiGHS. */
export function whole(
  highs: Highs,
  gain: ArrayLike<number>,
  rows: readonly LpRow[],
  floor: number,
  { seconds, nodes }: Effort,
  { fits, stopped }: Judge,
): Whole {
  const all = Array.from({ length: gain.length }, (_, c) => c)
  const above: LpRow = { columns: all, values: Float64Array.from(gain), lower: floor, upper: highs.infinity }
  const model = asked(() => highs.createModel(modelData(highs, gain, [...rows.map(loosened), above], true)))
  try {
    // Gains are whole numbers: what is less than one better is not better.
    model.options.set({ ...QUIET, mip_rel_gap: 0, mip_abs_gap: 0.9, random_seed: 1, mip_max_nodes: nodes })
    if (Number.isFinite(seconds)) model.options.set({ time_limit: seconds })
    const { modelStatus, callbackType } = highs.constants
    const refused: (readonly number[])[] = []
    let taken: readonly number[] | null = null
    let last = ''
    const see = (x: Float64Array): void => {
      const chosen = [...x].flatMap((level, c) => (level > 0.5 ? [c] : []))
      const name = chosen.join(' ')
      if (name === last) return
      last = name
      if (fits(chosen)) taken = chosen
      else refused.push(chosen)
    }
    asked(() =>
      model.run({
        [callbackType.mipImprovingSolution]: ({ data }) => {
          if (data.mip_solution) see(data.mip_solution)
        },
        [callbackType.mipInterrupt]: (event) => {
          if (stopped()) event.interrupt()
        },
      }),
    )
    const status = model.getModelStatus()
    if (status === modelStatus.infeasible) return { taken, refused, bound: -Infinity, ended: true }
    const ended = status === modelStatus.optimal
    if (ended) see(model.getSolution().colValue)
    const limit = Number(model.info.get('mip_dual_bound'))
    return { taken, refused, bound: Number.isFinite(limit) ? limit : Infinity, ended }
  } finally {
    model.dispose()
  }
}

/** The searches of HiGHS for good choices take most of its time, and find little where a floor is close. */
const QUIET = {
  output_flag: false,
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_root_reduced_cost: false,
}

/** Fractions such as 1/3 add up to a hair more than they should: without this HiGHS has cut off the best of all. */
const HAIR = 1e-6

/** A row with broken coefficients, a hair wider: valid as before, and what it lets through is checked exactly later. */
const loosened = (row: LpRow): LpRow =>
  Array.from(row.values).every(Number.isInteger) ? row : { ...row, upper: row.upper * (1 + HAIR) }
