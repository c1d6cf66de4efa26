import type { Highs, Model as HighsModel } from 'highs'
import { modelData, sparse, type LpRow } from './rows.ts'

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
  rows = 0
  solves = 0

  constructor(highs: Highs, gain: ArrayLike<number>, rows: readonly LpRow[]) {
    this.#highs = highs
    this.rows = rows.length
    this.#columns = gain.length
    this.#model = highs.createModel(modelData(highs, gain, rows, false))
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
    this.#model.addRows({
      lower: Float64Array.from(rows, (r) => r.lower ?? -this.#highs.infinity),
      upper: Float64Array.from(rows, (r) => r.upper),
      matrix: { format: 'csr', numRows: rows.length, numCols: this.#columns, starts, indices, values },
    })
    this.rows += rows.length
  }

  /** Sets between what bounds columns may move. */
  bound(columns: readonly number[], lower: number, upper: number): void {
    if (columns.length === 0) return
    const indices = Int32Array.from(columns).sort()
    this.#model.changeColsBounds(
      { kind: 'set', indices },
      new Float64Array(indices.length).fill(lower),
      new Float64Array(indices.length).fill(upper),
    )
  }

  /** Null where there is no solution, or none in time where that is limited. Refuses to guess where the solver could not tell. */
  solve(): LpAnswer | null {
    this.solves += 1
    this.#model.run()
    const { modelStatus } = this.#highs.constants
    const status = this.#model.getModelStatus()
    if (status === modelStatus.infeasible || (this.#hasty && status === modelStatus.timeLimit)) return null
    if (status !== modelStatus.optimal) throw new Error(`linear program ended with status ${status}`)
    const { colValue, colDual, rowValue, rowDual } = this.#model.getSolution()
    return {
      value: this.#model.getObjectiveValue(),
      x: colValue,
      reduced: colDual,
      activity: rowValue,
      price: rowDual,
    }
  }

  dispose(): void {
    this.#model.dispose()
  }
}
