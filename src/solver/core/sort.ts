import { addBit, emptyBits, type Bits } from './bitset.ts'

/**
 * Needs that compete for the sources of one sort: all lots of a type, or all courses of a module. An ask is what an
 * offer wants of the sort in some of its options: one source of those allowed, whole. A line whose quota holds in all
 * is a sort of its own with a single source.
 */
export interface Sort {
  readonly capacity: Int32Array
  readonly asks: readonly Ask[]
  /** Asks by offer: at most one of them is granted. */
  readonly offers: readonly (readonly number[])[]
}

export interface Ask {
  /** Position in `Sort.offers`. */
  readonly offer: number
  readonly size: number
  readonly allowed: Bits
  readonly sources: Int32Array
  /** Columns that make this ask. */
  readonly columns: number[]
}

/** Collects asks; equal ones of an offer are kept once. */
export class SortBuilder {
  readonly #capacity: Int32Array
  readonly #asks: Ask[] = []
  readonly #offers: number[][] = []
  readonly #offerOf = new Map<number, number>()
  readonly #known = new Map<string, Ask>()

  constructor(capacity: Int32Array) {
    this.#capacity = capacity
  }

  /** Column `j` of offer `o` wants `size` of one of `sources` (positions in the sort). */
  ask(j: number, o: number, size: number, sources: readonly number[]): void {
    const key = `${o}:${sources.join(',')}`
    const known = this.#known.get(key)
    if (known) {
      known.columns.push(j)
      return
    }
    let offer = this.#offerOf.get(o)
    if (offer === undefined) {
      offer = this.#offers.length
      this.#offerOf.set(o, offer)
      this.#offers.push([])
    }
    const allowed = emptyBits(this.#capacity.length)
    for (const s of sources) addBit(allowed, s)
    const ask = { offer, size, allowed, sources: Int32Array.from(sources), columns: [j] }
    this.#known.set(key, ask)
    this.#offers[offer]!.push(this.#asks.length)
    this.#asks.push(ask)
  }

  done(): Sort {
    return { capacity: this.#capacity, asks: this.#asks, offers: this.#offers }
  }
}
