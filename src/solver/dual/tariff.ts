import { KINDS, type Model } from '../../core/match/model.ts'
import type { Prices } from './prices.ts'
import type { Rest } from './rest.ts'
import type { Slots } from './slots.ts'

/** Cheapest source of each class for each start, and cheapest account of each purse, at given prices. */
export class Tariff {
  readonly #model: Model
  readonly #slots: Slots
  readonly #width: number
  /** Per base and start: lowest price, and the entry that has it (−1: none is ready). */
  readonly price: Float64Array
  readonly entry: Int32Array
  readonly purse: Float64Array
  prices: Prices | null = null
  rest: Rest | null = null

  constructor(model: Model, slots: Slots) {
    this.#model = model
    this.#slots = slots
    this.#width = model.months + 1
    this.price = new Float64Array(model.base.count * this.#width)
    this.entry = new Int32Array(model.base.count * this.#width)
    this.purse = new Float64Array(model.purse.count)
  }

  /** Sets prices; where `rest` is given, only what it leaves is for sale. */
  set(prices: Prices, rest: Rest | null): void {
    this.prices = prices
    this.rest = rest
    const { base, source, purse } = this.#model
    const { ofEntry } = this.#slots
    const { slot, account } = prices
    const width = this.#width
    for (let b = 0; b < base.count; b += 1) {
      let i = base.first[b]!
      const until = base.first[b + 1]!
      const need = base.size[b]!
      let lowest = Infinity
      let at = -1
      for (let t = 0, k = b * width; t < width; t += 1, k += 1) {
        for (; i < until && source.ready[base.source[i]!]! <= t; i += 1) {
          if (rest && rest.source[base.source[i]!]! < need) continue
          const p = slot[ofEntry[i]!]!
          if (p < lowest) {
            lowest = p
            at = i
          }
        }
        this.price[k] = lowest
        this.entry[k] = at
      }
    }
    for (let q = 0; q < purse.count; q += 1) {
      let lowest = Infinity
      for (let i = purse.first[q]!; i < purse.first[q + 1]!; i += 1) {
        const a = purse.account[i]!
        if (account[a]! < lowest && (!rest || rest.account[a]! > 0)) lowest = account[a]!
      }
      this.purse[q] = lowest
    }
  }

  /** Lowest price of a class for a start in month t; Infinity where none is ready. */
  at(c: number, t: number): number {
    const { class: classes, source } = this.#model
    const b = classes.base[c]!
    const k = b * this.#width + t
    const i = this.entry[k]!
    if (i < 0) return Infinity
    const block = classes.block[c]!
    if (block < 0 || source.blocked[this.#model.base.source[i]! * source.blocks + block] === 0) return this.price[k]!
    return this.#unblocked(b, t, block)
  }

  #unblocked(b: number, t: number, block: number): number {
    const { base, source } = this.#model
    const slot = this.prices!.slot
    const need = base.size[b]!
    let lowest = Infinity
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
      const s = base.source[i]!
      if (source.ready[s]! > t) break
      const p = slot[this.#slots.ofEntry[i]!]!
      if (p >= lowest || source.blocked[s * source.blocks + block] !== 0) continue
      if (this.rest && this.rest.source[s]! < need) continue
      lowest = p
    }
    return lowest
  }

  /** What the bills of a group cost for no stay at all, at account prices. */
  fixed(g: number): number {
    const { purse, fixed } = this.#model.group
    let sum = 0
    for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1) if (fixed[k]! > 0) sum += fixed[k]! * this.purse[purse[k]!]!
    return sum
  }

  /** What each month of the stay adds. */
  monthly(g: number): number {
    const { purse, monthly } = this.#model.group
    let sum = 0
    for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1)
      if (monthly[k]! > 0) sum += monthly[k]! * this.purse[purse[k]!]!
    return sum
  }
}
