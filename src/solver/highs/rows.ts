import type { Highs, ModelData } from 'highs'

/** One row of a linear program: lower ≤ Σ value × column ≤ upper. */
export interface LpRow {
  readonly columns: ArrayLike<number>
  readonly values: ArrayLike<number>
  readonly upper: number
  /** Nothing below where it is left out. */
  readonly lower?: number
}

/** Rows as one sparse matrix. */
export function sparse(rows: readonly LpRow[]): { starts: Int32Array; indices: Int32Array; values: Float64Array } {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => (starts[i + 1] = starts[i]! + row.columns.length))
  const indices = new Int32Array(starts[rows.length]!)
  const values = new Float64Array(indices.length)
  rows.forEach((row, i) => {
    indices.set(row.columns, starts[i]!)
    values.set(row.values, starts[i]!)
  })
  return { starts, indices, values }
}

/** A maximisation over columns from 0 to 1, whole where `whole`; loaded by arrays. */
export function modelData(highs: Highs, gain: ArrayLike<number>, rows: readonly LpRow[], whole: boolean): ModelData {
  const n = gain.length
  const { starts, indices, values } = sparse(rows)
  return {
    numCols: n,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(gain),
    colLower: new Float64Array(n),
    colUpper: new Float64Array(n).fill(1),
    rowLower: Float64Array.from(rows, (r) => r.lower ?? -highs.infinity),
    rowUpper: Float64Array.from(rows, (r) => r.upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: n, starts, indices, values },
    ...(whole ? { integrality: new Int32Array(n).fill(1) } : {}),
  }
}
