import type { Model } from '../../core/match/model.ts'
import { Money, type Shortage } from '../money/money.ts'
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
    const named = ({ purses: short, accounts }: Shortage): Shortage => ({
      purses: short.map((q) => purses[q]!.purse).sort((a, b) => a - b),
      accounts,
    })
    const shortages = unpaid.map((q) => named(money.shortage(q))).sort((a, b) => b.purses.length - a.purses.length)
    const rows = this.#rows([union(shortages), ...shortages])
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
    const levels = new Map<number, number[]>()
    for (const { purse } of purses) {
      let level = -1
      for (let e = model.purse.first[purse]!; e < model.purse.first[purse + 1]!; e += 1)
        level = Math.max(level, rank[model.purse.account[e]!]!)
      const list = levels.get(level)
      if (list) list.push(purse)
      else levels.set(level, [purse])
    }
    const sets: Shortage[] = []
    const bound: number[] = []
    const every = Math.ceil(levels.size / MOST_LEVELS)
    for (let level = 0, seen = 0; level < dear.length; level += 1) {
      if (!levels.has(level)) continue
      bound.push(...levels.get(level)!)
      seen += 1
      if (seen % every === 0) sets.push({ purses: bound.toSorted((a, b) => a - b), accounts: dear.slice(0, level + 1) })
    }
    return sets.flatMap((set) => this.#rows([set]))
  }

  #rows(sets: readonly Shortage[]): LpRow[] {
    const rows: LpRow[] = []
    for (const { purses, accounts } of sets) {
      const key = purses.join(',')
      if (purses.length === 0 || this.#known.has(key)) continue
      this.#known.add(key)
      const row = this.#row(new Set(purses), accounts)
      rows.push(row)
      this.#all.push(row)
      if (rows.length === MOST) break
    }
    return rows
  }

  /** Scaled to 1, as the other rows are. */
  #row(short: ReadonlySet<number>, accounts: readonly number[]): LpRow {
    const { purses, rest } = this.#core
    const spent = new Map<number, number>()
    for (const { purse, columns, bills } of purses)
      if (short.has(purse)) columns.forEach((c, i) => spent.set(c, (spent.get(c) ?? 0) + bills[i]!))
    const upper = accounts.reduce((sum, a) => sum + rest.account[a]!, 0)
    const scale = upper > 1 ? 1 / upper : 1
    return {
      columns: [...spent.keys()],
      values: [...spent.values()].map((v) => v * scale),
      upper: (upper + PENNY) * scale,
    }
  }
}

function union(sets: readonly Shortage[]): Shortage {
  const purses = new Set(sets.flatMap((s) => s.purses))
  const accounts = new Set(sets.flatMap((s) => s.accounts))
  return { purses: [...purses].sort((a, b) => a - b), accounts: [...accounts] }
}
