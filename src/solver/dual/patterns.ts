import type { Slots } from './slots.ts'

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/**
 * What a source can earn at most at given prices of its slots: a small bounded knapsack over whole needs. This is
 * stronger than a price for each piece, as a lot of seven gives one need of six, not seven sixths.
 */
export class Patterns {
  readonly #slots: Slots
  readonly #capacity: Int32Array
  readonly #unit: Int32Array
  readonly #best: Float64Array
  readonly #take: Uint16Array
  readonly #width: number

  constructor(slots: Slots, capacity: Int32Array) {
    this.#slots = slots
    this.#capacity = capacity
    this.#unit = new Int32Array(capacity.length).fill(1)
    let widest = 0
    let deepest = 0
    for (let s = 0; s < capacity.length; s += 1) {
      const [from, until] = [slots.first[s]!, slots.first[s + 1]!]
      if (from === until) continue
      let unit = slots.size[from]!
      for (let i = from + 1; i < until; i += 1) unit = gcd(unit, slots.size[i]!)
      this.#unit[s] = unit
      widest = Math.max(widest, Math.floor(capacity[s]! / unit))
      deepest = Math.max(deepest, until - from)
    }
    this.#width = widest + 1
    this.#best = new Float64Array(this.#width)
    this.#take = new Uint16Array(this.#width * Math.max(1, deepest))
  }

  /** Most that source s earns with `left` of its capacity; adds the best pattern, times `weight`, to `use`. */
  earn(s: number, price: Float64Array, use: Float64Array | null, weight: number, left = this.#capacity[s]!): number {
    const { first, size, most } = this.#slots
    const [from, until] = [first[s]!, first[s + 1]!]
    if (from === until) return 0
    const unit = this.#unit[s]!
    const room = Math.floor(left / unit)
    if (until - from === 1) {
      const p = price[from]!
      if (p <= 0) return 0
      const count = Math.min(most[from]!, Math.floor((room * unit) / size[from]!))
      if (use) use[from] = use[from]! + count * weight
      return count * p
    }
    const best = this.#best
    const take = this.#take
    const width = this.#width
    best.fill(0, 0, room + 1)
    if (use) take.fill(0, 0, width * (until - from))
    for (let i = from; i < until; i += 1) {
      const p = price[i]!
      if (p <= 0) continue
      const step = size[i]! / unit
      const row = (i - from) * width
      this.#item(step, most[i]!, p, room, row, use !== null)
    }
    if (use) {
      let c = room
      for (let i = until - 1; i >= from; i -= 1) {
        const count = take[(i - from) * width + c]!
        if (count > 0) {
          use[i] = use[i]! + count * weight
          c -= (count * size[i]!) / unit
        }
      }
    }
    return best[room]!
  }

  /** One more kind of need in the knapsack, of which at most `most` fit. */
  #item(step: number, most: number, price: number, room: number, row: number, keep: boolean): void {
    const best = this.#best
    const take = this.#take
    if (most * step >= room) {
      for (let c = step; c <= room; c += 1) {
        const value = best[c - step]! + price
        if (value > best[c]!) {
          best[c] = value
          if (keep) take[row + c] = take[row + c - step]! + 1
        }
      }
      return
    }
    for (let c = room; c >= step; c -= 1) {
      let value = best[c]!
      let count = 0
      for (let k = 1; k <= most && k * step <= c; k += 1) {
        const v = best[c - k * step]! + k * price
        if (v > value) {
          value = v
          count = k
        }
      }
      best[c] = value
      if (keep) take[row + c] = count
    }
  }
}
