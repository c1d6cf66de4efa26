import type { Sort } from './sort.ts'

const EPSILON = 1e-9
/** Keys of the memory must stay exact whole numbers. */
const LARGEST_KEY = 2 ** 52

/** What the packer found: the weight of the best set, a bound of every set, and the set. */
export interface Packing {
  readonly value: number
  /** Equal to `value` where the search ended. */
  readonly bound: number
  readonly asks: readonly number[]
  /** Source (by place in the sort) of each of `asks`. */
  readonly sources: readonly number[]
}

/** An offer that takes part, with its asks by weight. */
interface Wanted {
  readonly top: number
  readonly size: number
  readonly choices: readonly number[]
  /** How many sources it could use. */
  readonly few: number
}

/**
 * Heaviest set of asks that the sources of a sort can grant at once: one ask of an offer, each whole from one source.
 * A depth-first search, offers with the fewest sources first; it remembers what room was left with which weight, and
 * bounds the rest by weight for size. A limit of nodes ends it early with a bound that still holds.
 */
export class Packer {
  readonly #sort: Sort
  readonly #left: Int32Array
  readonly #twin: Int32Array
  readonly #usable: Uint8Array
  /** Which offer has last counted a source. */
  readonly #seen: Int32Array
  #weights: Float64Array
  #wanted: readonly Wanted[] = []
  #rest = new Float64Array(0)
  #dense = new Int32Array(0)
  #radix: number[] = []
  readonly #memory = new Map<number, number>()
  #room = 0
  #best = 0
  #bestSet: readonly number[] = []
  #set: number[] = []
  #bestFrom: readonly number[] = []
  #from: number[] = []
  #nodes = 0
  #cut = false
  #enough = Infinity

  constructor(sort: Sort) {
    this.#sort = sort
    this.#left = sort.capacity.slice()
    this.#twin = twins(sort)
    this.#usable = new Uint8Array(sort.capacity.length)
    this.#seen = new Int32Array(sort.capacity.length)
    this.#weights = new Float64Array(sort.asks.length)
  }

  /**
   * The heaviest set by `weights`; stops once a set heavier than `enough` is found. A `forced` ask is granted first,
   * and its offer asks for nothing else.
   */
  pack(weights: Float64Array, nodes: number, enough = Infinity, forced = -1): Packing {
    const { asks } = this.#sort
    this.#prepare(weights, forced < 0 ? -1 : asks[forced]!.offer)
    this.#best = -1
    this.#bestSet = []
    this.#set = []
    this.#bestFrom = []
    this.#from = []
    this.#nodes = nodes
    this.#cut = false
    this.#enough = enough
    if (forced < 0) this.#walk(0, 0)
    else {
      const { size, sources } = asks[forced]!
      for (const s of sources) {
        if (this.#left[s]! < size) continue
        const shared = this.#usable[s] === 1 ? size : 0
        this.#left[s] = this.#left[s]! - size
        this.#room -= shared
        this.#walk(0, 0)
        this.#room += shared
        this.#left[s] = this.#left[s]! + size
      }
    }
    const value = Math.max(0, this.#best)
    return {
      value,
      bound: this.#cut ? Math.max(value, this.#bound(0)) : value,
      asks: this.#bestSet,
      sources: this.#bestFrom,
    }
  }

  /** Offers that take part, their order, and what bounds need to know of them. */
  #prepare(weights: Float64Array, skip: number): void {
    const { asks, offers, capacity } = this.#sort
    this.#weights = weights
    this.#left.set(capacity)
    const wanted: Wanted[] = []
    const used = new Set<number>()
    this.#seen.fill(-1)
    offers.forEach((list, o) => {
      if (o === skip) return
      const choices: number[] = []
      for (const a of list) if (weights[a]! > EPSILON) choices.push(a)
      if (choices.length === 0) return
      if (choices.length > 1) choices.sort((a, b) => weights[b]! - weights[a]! || a - b)
      let few = 0
      for (const a of choices)
        for (const s of asks[a]!.sources) {
          if (this.#seen[s] === wanted.length) continue
          this.#seen[s] = wanted.length
          used.add(s)
          few += 1
        }
      wanted.push({ top: weights[choices[0]!]!, size: asks[choices[0]!]!.size, choices, few })
    })
    wanted.sort((a, b) => a.few - b.few || b.size - a.size || b.top - a.top || a.choices[0]! - b.choices[0]!)
    this.#wanted = wanted
    this.#rest = new Float64Array(wanted.length + 1)
    for (let i = wanted.length - 1; i >= 0; i -= 1) this.#rest[i] = this.#rest[i + 1]! + wanted[i]!.top
    this.#dense = Int32Array.from(wanted.keys()).sort(
      (a, b) => wanted[b]!.top * wanted[a]!.size - wanted[a]!.top * wanted[b]!.size || a - b,
    )
    this.#usable.fill(0)
    this.#room = 0
    this.#memory.clear()
    this.#radix = [wanted.length + 1]
    let key = wanted.length + 1
    for (const s of used) {
      this.#usable[s] = 1
      this.#room += capacity[s]!
      this.#radix.push(s)
      key *= capacity[s]! + 1
    }
    if (key > LARGEST_KEY) this.#radix = []
  }

  /** At most what the offers from position i on can weigh: by weight for size, as if all room were in one source. */
  #bound(i: number): number {
    const wanted = this.#wanted
    let room = this.#room
    let sum = 0
    for (const k of this.#dense) {
      if (k < i) continue
      const { top, size } = wanted[k]!
      if (size >= room) return room > 0 ? sum + (top * room) / size : sum
      room -= size
      sum += top
    }
    return sum
  }

  /** Whether this position was reached before with the same room and no less weight. */
  #known(i: number, value: number): boolean {
    const radix = this.#radix
    if (radix.length === 0) return false
    let key = i
    for (let k = 1, scale = radix[0]!; k < radix.length; k += 1) {
      const s = radix[k]!
      key += scale * this.#left[s]!
      scale *= this.#sort.capacity[s]! + 1
    }
    const before = this.#memory.get(key)
    if (before !== undefined && before >= value - EPSILON) return true
    this.#memory.set(key, value)
    return false
  }

  #walk(i: number, value: number): void {
    if (value > this.#best + EPSILON) {
      this.#best = value
      this.#bestSet = this.#set.slice()
      this.#bestFrom = this.#from.slice()
    }
    if (i === this.#wanted.length || this.#best > this.#enough) return
    if (value + this.#rest[i]! <= this.#best + EPSILON || value + this.#bound(i) <= this.#best + EPSILON) return
    if (i > 2 && this.#known(i, value)) return
    if (this.#nodes <= 0) {
      this.#cut = true
      return
    }
    this.#nodes -= 1
    const { asks } = this.#sort
    const left = this.#left
    for (const a of this.#wanted[i]!.choices) {
      const { size, sources } = asks[a]!
      for (let k = 0; k < sources.length; k += 1) {
        const s = sources[k]!
        if (left[s]! < size || this.#twinBefore(sources, k)) continue
        left[s] = left[s]! - size
        this.#room -= size
        this.#set.push(a)
        this.#from.push(s)
        this.#walk(i + 1, value + this.#weights[a]!)
        this.#set.pop()
        this.#from.pop()
        this.#room += size
        left[s] = left[s]! + size
        if (this.#best > this.#enough) return
      }
    }
    this.#walk(i + 1, value)
  }

  /** Whether an earlier source is as good as this one in every way: trying one of them is enough. */
  #twinBefore(sources: Int32Array, k: number): boolean {
    const s = sources[k]!
    for (let i = 0; i < k; i += 1) {
      const e = sources[i]!
      if (this.#left[e] === this.#left[s] && this.#twin[e] === this.#twin[s]) return true
    }
    return false
  }
}

/** Sources that the same asks may use are twins: numbered alike. */
function twins({ capacity, asks }: Sort): Int32Array {
  const keys = Array.from({ length: capacity.length }, () => '')
  asks.forEach((ask, a) => {
    for (const s of ask.sources) keys[s] += `${a},`
  })
  const ids = new Map<string, number>()
  return Int32Array.from(keys, (key) => ids.get(key) ?? (ids.set(key, ids.size), ids.size - 1))
}
