import type { Highs, Model as HighsModel } from 'highs'
import { modelData, sparse, type LpRow } from './rows.ts'
import { asked, Unsolved } from './unsolved.ts'

export interface LpAnswer {
  readonly value: number
  readonly x: Float64Array
  /** Reduced costs: how much the objective changes for each unit of a column. */
  readonly reduced: Float64Array
  /** Activity and price of each row. */
  readonly activity: Float64Array
  readonly price: Float64Array
}

/** A maximisation over columns between 0 and 1 that grows by rows and keeps its basis between solves. */
export class Lp {
  readonly #highs: Highs
  readonly #model: HighsModel
  readonly #columns: number
  readonly #scale: number
  rows = 0
  solves = 0

  constructor(highs: Highs, gain: ArrayLike<number>, rows: readonly LpRow[]) {
    this.#highs = highs
    this.rows = rows.length
    this.#columns = gain.length
    this.#scale = scaleOf(gain)
    const scaled = Float64Array.from(gain, (g) => g / this.#scale)
    this.#model = asked(() => highs.createModel(modelData(highs, scaled, rows, false)))
    this.#model.options.set({ output_flag: false, solver: 'simplex' })
  }

  /** Lets a solution take no longer; where it does, there is none. */
  within(seconds: number): void {
    this.#hasty = true
    if (Number.isFinite(seconds)) this.#model.options.set({ time_limit: seconds })
  }
  #hasty = false

  /** Adds rows at the end. */
  add(rows: readonly LpRow[]): void {
    if (rows.length === 0) return
    const { starts, indices, values } = sparse(rows)
    asked(() =>
      this.#model.addRows({
        lower: Float64Array.from(rows, (r) => r.lower ?? -this.#highs.infinity),
        upper: Float64Array.from(rows, (r) => r.upper),
        matrix: { format: 'csr', numRows: rows.length, numCols: this.#columns, starts, indices, values },
      }),
    )
    this.rows += rows.length
  }

  /** Sets between what bounds columns may move. */
  bound(columns: readonly number[], lower: number, upper: number): void {
    if (columns.length === 0) return
    const indices = Int32Array.from(columns).sort()
    const filled = (value: number): Float64Array => new Float64Array(indices.length).fill(value)
    asked(() => this.#model.changeColsBounds({ kind: 'set', indices }, filled(lower), filled(upper)))
  }

  /** Null where there is no solution, or none in time where that is limited; throws Unsolved where it could not tell. */
  solve(): LpAnswer | null {
    this.solves += 1
    asked(() => this.#model.run())
    const { modelStatus } = this.#highs.constants
    const status = this.#model.getModelStatus()
    if (status === modelStatus.infeasible || (this.#hasty && status === modelStatus.timeLimit)) return null
    if (status !== modelStatus.optimal) throw new Unsolved(`linear program ended with status ${status}`)
    const { colValue, colDual, rowValue, rowDual } = this.#model.getSolution()
    return {
      value: this.#model.getObjectiveValue() * this.#scale,
      x: colValue,
      reduced: colDual.map((d) => d * this.#scale),
      activity: rowValue,
      price: rowDual.map((d) => d * this.#scale),
    }
  }

  dispose(): void {
    this.#model.dispose()
  }
}

/** Gains of more bits than this have made HiGHS give up: its tolerances are absolute. */
const BITS = 16

/** A power of two, so that dividing by it rounds nothing. */
function scaleOf(gain: ArrayLike<number>): number {
  let most = 1
  for (let c = 0; c < gain.length; c += 1) most = Math.max(most, Math.abs(gain[c]!))
  return 2 ** Math.max(0, Math.ceil(Math.log2(most)) - BITS)
}
