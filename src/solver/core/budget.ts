import type { Model } from '../../core/match/model.ts'
import { Money } from '../money/money.ts'
import { PENNY } from '../money/penny.ts'
import type { LpRow } from '../highs/rows.ts'
import type { Core } from './problem.ts'
import { rounded } from './rounding.ts'

/** Most rows that one look at a point adds. */
const MOST = 6
/** Most rows of a chain; with fewer levels than there are, it is weaker and no less valid. */
const MOST_LEVELS = 400

/** Rows about money: what some purses spend together is at most what the accounts that may pay them hold. */
export class Budget {
  readonly #core: Core
  readonly #known = new Set<string>()
  readonly #all: LpRow[] = []

  /** The model with the purses of the core alone, in its order. */
  readonly #small: Model

  constructor(core: Core) {
    this.#core = core
    const { purse } = core.model
    const first = new Int32Array(core.purses.length + 1)
    core.purses.forEach((one, i) => (first[i + 1] = first[i]! + purse.first[one.purse + 1]! - purse.first[one.purse]!))
    const account = new Int32Array(first[core.purses.length]!)
    core.purses.forEach((one, i) =>
      account.set(purse.account.subarray(purse.first[one.purse], purse.first[one.purse + 1]), first[i]),
    )
    this.#small = { ...core.model, purse: { count: core.purses.length, first, account } }
  }

  /** Rows that the point `x` violates: that of the greatest shortage first. */
  cuts(x: Float64Array): LpRow[] {
    const { purses, rest } = this.#core
    const money = new Money(this.#small, rest.account)
    const unpaid: number[] = []
    purses.forEach(({ columns, bills }, q) => {
      let due = 0
      for (let i = 0; i < columns.length; i += 1) due += bills[i]! * x[columns[i]!]!
      if (due > PENNY && money.payWhatFits(q, due) > PENNY * 10) unpaid.push(q)
    })
    const shortages = unpaid.map((q) => money.shortage(q)).sort((a, b) => b.purses.length - a.purses.length)
    const sets = shortages.map(({ accounts }) => accounts)
    const rows = this.#rows([[...new Set(sets.flat())], ...sets])
    if (rows.length > 0) return rows
    return this.#all.flatMap((row) => rounded(row, x) ?? [])
  }

  /** Rows for the accounts that are dear, more and more of them: with exact prices they are all that is needed. */
  chain(price: Float64Array): LpRow[] {
    const { model, purses } = this.#core
    const dear = [...price.keys()].filter((a) => price[a]! > 0).sort((a, b) => price[b]! - price[a]! || a - b)
    const rank = new Int32Array(price.length).fill(dear.length)
    dear.forEach((a, i) => (rank[a] = i))
    // A purse is bound to the first accounts up to the cheapest that may pay it.
    const levels = new Set<number>()
    for (const { purse } of purses) {
      let level = -1
      for (let e = model.purse.first[purse]!; e < model.purse.first[purse + 1]!; e += 1)
        level = Math.max(level, rank[model.purse.account[e]!]!)
      levels.add(level)
    }
    const rows: LpRow[] = []
    const every = Math.ceil(levels.size / MOST_LEVELS)
    for (let level = 0, seen = 0; level < dear.length; level += 1) {
      if (!levels.has(level)) continue
      seen += 1
      if (seen % every === 0) rows.push(...this.#rows([dear.slice(0, level + 1)]))
    }
    return rows
  }

  /** One row for each set of accounts: what all purses that only they may pay spend is at most what they hold. */
  #rows(sets: readonly (readonly number[])[]): LpRow[] {
    const rows: LpRow[] = []
    for (const accounts of sets) {
      const key = accounts.toSorted((a, b) => a - b).join(',')
      if (accounts.length === 0 || this.#known.has(key)) continue
      this.#known.add(key)
      const row = this.#row(new Set(accounts))
      rows.push(row)
      this.#all.push(row)
      if (rows.length === MOST) break
    }
    return rows
  }

  /** Scaled to 1, as the other rows are. */
  #row(within: ReadonlySet<number>): LpRow {
    const { model, purses, rest } = this.#core
    const { first, account } = model.purse
    const bound = (purse: number): boolean => {
      for (let e = first[purse]!; e < first[purse + 1]!; e += 1)
        if (!within.has(account[e]!) && rest.account[account[e]!]! > 0) return false
      return true
    }
    const spent = new Map<number, number>()
    for (const { purse, columns, bills } of purses)
      if (bound(purse)) columns.forEach((c, i) => spent.set(c, (spent.get(c) ?? 0) + bills[i]!))
    let upper = 0
    for (const a of within) upper += rest.account[a]!
    const scale = upper > 1 ? 1 / upper : 1
    return {
      columns: [...spent.keys()],
      values: [...spent.values()].map((v) => v * scale),
      upper: (upper + PENNY) * scale,
    }
  }
}
