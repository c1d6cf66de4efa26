import type { Dual } from '../dual/dual.ts'
import type { Prices } from '../dual/prices.ts'
import type { LpRow } from '../highs/rows.ts'
import { Budget } from './budget.ts'
import type { Core } from './problem.ts'
import { Separator } from './separate.ts'
import type { Sort } from './sort.ts'

/** All inequalities that are added as they are needed: of sorts and of money. */
export class Cuts {
  readonly core: Core
  readonly #separators: readonly Separator[]
  readonly #budget: Budget

  constructor(core: Core) {
    this.core = core
    this.#separators = core.sorts.map((sort) => new Separator(sort))
    this.#budget = new Budget(core)
  }

  /** Rows that the point violates; none if it lies in the hull of every sort and can be paid. */
  violated(x: Float64Array, tolerance: number): LpRow[] {
    const rows: LpRow[] = []
    for (const separator of this.#separators) {
      const { sort } = separator
      const cut = separator.cut(levels(sort, x), tolerance)
      if (cut) rows.push(rowOf(sort, cut))
    }
    rows.push(...this.#budget.cuts(x))
    return rows
  }

  /** The rows that prices of the dual stand for: with them the first bound is no worse than the dual's. */
  first(dual: Dual, prices: Prices): LpRow[] {
    const { core } = this
    const { slots } = dual
    const rows: LpRow[] = []
    this.#separators.forEach((separator, i) => {
      const { sort } = separator
      const members = core.members[i]
      if (!members) return
      const priceOf = (s: number, size: number): number => {
        const last = slots.first[members[s]! + 1]!
        for (let q = slots.first[members[s]!]!; q < last; q += 1) if (slots.size[q] === size) return prices.slot[q]!
        return Infinity
      }
      const weights = Float64Array.from(sort.asks, ({ sources, size }) =>
        sources.reduce((lowest, s) => Math.min(lowest, priceOf(s, size)), Infinity),
      )
      const earned = members.reduce((sum, s) => sum + dual.earned(s, prices, core.rest), 0)
      const cut = separator.fromWeights(weights, earned)
      if (cut) rows.push(rowOf(sort, cut))
    })
    return [...rows, ...this.#budget.chain(prices.account)]
  }
}

/** Level of each ask at a point. */
function levels({ asks }: Sort, x: Float64Array): Float64Array {
  const point = new Float64Array(asks.length)
  for (let a = 0; a < asks.length; a += 1) {
    let sum = 0
    for (const c of asks[a]!.columns) sum += x[c]!
    point[a] = sum
  }
  return point
}

/** An inequality over asks as one over columns. */
function rowOf({ asks }: Sort, cut: Float64Array): LpRow {
  const columns: number[] = []
  const values: number[] = []
  for (let a = 0; a < asks.length; a += 1) {
    if (cut[a]! <= 1e-9) continue
    for (const c of asks[a]!.columns) {
      columns.push(c)
      values.push(cut[a]!)
    }
  }
  return { columns, values, upper: 1 }
}
