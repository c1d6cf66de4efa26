import { KINDS, type Model } from '../../core/match/model.ts'
import { Intervals } from './intervals.ts'
import { Knapsack } from './knapsack.ts'
import { Patterns } from './patterns.ts'
import { noPrices, type Prices } from './prices.ts'
import type { Rest } from './rest.ts'
import { slotsOf, type Slots } from './slots.ts'
import { Tariff } from './tariff.ts'

const EPSILON = 1e-9

/** How far usage is spread over sources and accounts that are nearly the cheapest: it smooths the search, not the bound. */
export interface Spread {
  readonly slot: number
  readonly account: number
}
const NO_SPREAD: Spread = { slot: 0, account: 0 }

/**
 * The Lagrangian dual: offers, needs at sources and accounts are sold at prices, and each line buys what suits it best.
 * For any prices that are not negative, `evaluate` is an upper bound of every plan (weak duality): what lines gain at
 * those prices, and what everything that is for sale could earn.
 */
export class Dual {
  readonly model: Model
  readonly slots: Slots
  readonly tariff: Tariff
  /** Usage that the last evaluation found, and what sources would supply. */
  readonly use: Prices
  readonly supply: Float64Array
  /** Pairs that lines look at: all, or a short list by line. */
  pairs: { readonly from: Int32Array; readonly until: Int32Array; readonly list: Int32Array | null }
  /** In how many evaluations lines chose each option, where someone counts. */
  counts: Uint16Array | null = null
  /** What each line gained in the last evaluation. */
  readonly gain: Float64Array
  readonly #patterns: Patterns
  readonly #intervals: Intervals
  readonly #knapsack = new Knapsack()
  /** What lines spend of each purse. */
  readonly #spent: Float64Array
  #spread: Spread = NO_SPREAD
  #bestOption = -1

  constructor(model: Model) {
    this.model = model
    this.slots = slotsOf(model)
    this.tariff = new Tariff(model, this.slots)
    this.use = noPrices(model, this.slots)
    this.supply = new Float64Array(this.slots.count)
    this.gain = new Float64Array(model.line.count)
    this.#patterns = new Patterns(this.slots, model.source.capacity)
    this.#intervals = new Intervals(model.months)
    this.#spent = new Float64Array(model.purse.count)
    this.pairs = { from: model.line.from, until: model.line.until, list: null }
  }

  /** The bound at `prices`; with `learn` also `use` and `supply`. Of a `rest`, the bound of what can still be added. */
  evaluate(prices: Prices, learn: boolean, rest: Rest | null = null, spread: Spread = NO_SPREAD): number {
    this.#spread = spread
    this.tariff.set(prices, rest)
    if (learn) {
      this.use.offer.fill(0)
      this.use.slot.fill(0)
      this.use.account.fill(0)
      this.supply.fill(0)
      this.#spent.fill(0)
    }
    let total = this.#earned(prices, learn, rest)
    for (let r = 0; r < this.model.line.count; r += 1) total += this.gain[r] = this.#line(r, learn, rest)
    // Purse by purse rather than bill by bill: a purse may have a thousand accounts.
    if (learn)
      for (let q = 0; q < this.#spent.length; q += 1) if (this.#spent[q]! > 0) this.#usePurse(q, this.#spent[q]!)
    return total
  }

  /** What everything for sale could earn. */
  #earned({ offer, slot, account }: Prices, learn: boolean, rest: Rest | null): number {
    const { model } = this
    let total = 0
    for (let o = 0; o < offer.length; o += 1) if (!rest || rest.offer[o] === 1) total += offer[o]!
    const amount = rest ? rest.account : model.account.amount
    for (let a = 0; a < account.length; a += 1) total += account[a]! * amount[a]!
    const capacity = rest ? rest.source : model.source.capacity
    for (let s = 0; s < model.source.count; s += 1)
      total += this.#patterns.earn(s, slot, learn ? this.supply : null, 1, capacity[s]!)
    return total
  }

  /** Most that source s could earn by what is left of it. */
  earned(s: number, { slot }: Prices, rest: Rest): number {
    return this.#patterns.earn(s, slot, null, 1, rest.source[s]!)
  }

  #line(r: number, learn: boolean, rest: Rest | null): number {
    const { line } = this.model
    return line.inAll[r] === 1 ? this.#sum(r, learn, rest) : this.#months(r, learn, rest)
  }

  /** A line whose quota holds in all: a knapsack over the best option of each pair. */
  #sum(r: number, learn: boolean, rest: Rest | null): number {
    const { model } = this
    const quota = model.line.quota[r]! - (rest ? rest.filled[r]! : 0)
    if (quota <= 0) return 0
    const knapsack = this.#knapsack
    knapsack.clear()
    const { from, until, list } = this.pairs
    for (let i = from[r]!; i < until[r]!; i += 1) {
      const p = list ? list[i]! : i
      const o = model.pair.offer[p]!
      const size = model.offer.size[o]!
      if (size > quota || (rest && rest.offer[o] === 0)) continue
      const gain = this.best(p)
      if (gain > EPSILON) knapsack.add(size, gain, this.#bestOption)
      if (gain > EPSILON) this.#pairOf[knapsack.count - 1] = p
    }
    const total = knapsack.solve(quota)
    if (learn)
      for (let k = 0; k < knapsack.count; k += 1)
        if (knapsack.chosen[k] === 1) this.#using(this.#pairOf[k]!, knapsack.tag[k]!)
    return total
  }
  readonly #pairOf: number[] = []

  /** Reduced value of the best option of a pair at the current prices, offer's price taken off; sets `bestOption`. */
  best(p: number): number {
    const { pair, option, group } = this.model
    const g = pair.group[p]!
    const tariff = this.tariff
    const end = pair.end[p]!
    const base = tariff.prices!.offer[pair.offer[p]!]! + tariff.fixed(g)
    const monthly = tariff.monthly(g)
    let best = -Infinity
    this.#bestOption = -1
    for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) {
      const t = option.start[j]!
      let w = option.value[j]! - base - monthly * (end - t)
      if (w <= best) continue
      for (let n = group.needs[g]!; n < group.needs[g + 1]! && w > best; n += 1) w -= tariff.at(group.needClass[n]!, t)
      if (w > best) {
        best = w
        this.#bestOption = j
      }
    }
    return best
  }

  /** Reduced value of option j of pair p at the current prices; −Infinity where none of its sources is for sale. */
  reduced(p: number, j: number): number {
    const { pair, option, group } = this.model
    const g = pair.group[p]!
    const tariff = this.tariff
    const t = option.start[j]!
    let w = option.value[j]! - tariff.prices!.offer[pair.offer[p]!]! - tariff.fixed(g)
    w -= tariff.monthly(g) * (pair.end[p]! - t)
    for (let n = group.needs[g]!; n < group.needs[g + 1]!; n += 1) w -= tariff.at(group.needClass[n]!, t)
    return w
  }

  get bestOption(): number {
    return this.#bestOption
  }

  /** A line whose quota holds in each month: intervals. */
  #months(r: number, learn: boolean, rest: Rest | null): number {
    const { pair, option, group, line, months } = this.model
    const intervals = this.#intervals
    const tariff = this.tariff
    const quota = line.quota[r]!
    const { offer } = tariff.prices!
    const { from, until, list } = this.pairs
    intervals.clear()
    for (let i = from[r]!; i < until[r]!; i += 1) {
      const p = list ? list[i]! : i
      const o = pair.offer[p]!
      if (rest && rest.offer[o] === 0) continue
      const g = pair.group[p]!
      const end = pair.end[p]!
      const base = offer[o]! + tariff.fixed(g)
      const monthly = tariff.monthly(g)
      const [n0, n1] = [group.needs[g]!, group.needs[g + 1]!]
      for (let j = pair.options[p]!, j1 = pair.options[p + 1]!; j < j1; j += 1) {
        const t = option.start[j]!
        let w = option.value[j]! - base - monthly * (end - t)
        for (let n = n0; n < n1 && w > EPSILON; n += 1) w -= tariff.at(group.needClass[n]!, t)
        if (w <= EPSILON) continue
        if (rest && full(rest, r * months, t, end, quota)) continue
        this.#pairOf[intervals.count] = p
        intervals.add(t, end, w, j)
      }
    }
    const total = intervals.solve(quota)
    if (learn)
      for (let k = 0; k < intervals.count; k += 1)
        if (intervals.chosen[k] === 1) this.#using(this.#pairOf[k]!, intervals.tag[k]!)
    return total
  }

  /** Counts what an option uses at the current prices. */
  #using(p: number, j: number): void {
    const { pair, option, group } = this.model
    const g = pair.group[p]!
    const t = option.start[j]!
    if (this.counts) this.counts[j] = this.counts[j]! + 1
    this.use.offer[pair.offer[p]!] = this.use.offer[pair.offer[p]!]! + 1
    for (let n = group.needs[g]!; n < group.needs[g + 1]!; n += 1) this.#useClass(group.needClass[n]!, t)
    const stay = pair.end[p]! - t
    for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1) {
      const bill = group.fixed[k]! + group.monthly[k]! * stay
      if (bill > 0) this.#spent[group.purse[k]!] = this.#spent[group.purse[k]!]! + bill
    }
  }

  #useClass(c: number, t: number): void {
    const { base, class: classes, source } = this.model
    const { slot } = this.tariff.prices!
    const rest = this.tariff.rest
    const b = classes.base[c]!
    const block = classes.block[c]!
    const need = base.size[b]!
    const lowest = this.tariff.at(c, t)
    const limit = lowest + Math.max(this.#spread.slot, 1e-12)
    let sum = 0
    let n = 0
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
      const s = base.source[i]!
      if (source.ready[s]! > t) break
      const q = this.slots.ofEntry[i]!
      if (slot[q]! >= limit || (block >= 0 && source.blocked[s * source.blocks + block] !== 0)) continue
      if (rest && rest.source[s]! < need) continue
      this.#near[n] = q
      sum += limit - slot[q]!
      n += 1
      if (this.#spread.slot === 0) break
    }
    for (let k = 0; k < n; k += 1) {
      const q = this.#near[k]!
      this.use.slot[q] = this.use.slot[q]! + (limit - slot[q]!) / sum
    }
  }
  readonly #near: number[] = []

  #usePurse(q: number, bill: number): void {
    const { purse } = this.model
    const { account } = this.tariff.prices!
    const rest = this.tariff.rest
    const limit = this.tariff.purse[q]! + Math.max(this.#spread.account, 1e-12)
    let sum = 0
    let n = 0
    for (let i = purse.first[q]!; i < purse.first[q + 1]!; i += 1) {
      const a = purse.account[i]!
      if (account[a]! >= limit || (rest && rest.account[a]! <= 0)) continue
      this.#near[n] = a
      sum += limit - account[a]!
      n += 1
      if (this.#spread.account === 0) break
    }
    for (let k = 0; k < n; k += 1) {
      const a = this.#near[k]!
      this.use.account[a] = this.use.account[a]! + (bill * (limit - account[a]!)) / sum
    }
  }
}

/** Whether some month of a stay has no room left. */
function full(rest: Rest, row: number, start: number, end: number, quota: number): boolean {
  for (let t = start; t < end; t += 1) if (rest.active[row + t]! >= quota) return true
  return false
}
