import { within } from './bitset.ts'
import { Cover } from './cover.ts'
import { Packer } from './packer.ts'
import type { Sort } from './sort.ts'

const SMALL = 1e-6
const NODES = 3_000
const LIFT_NODES = 500

/** An inequality over the asks of a sort: Σ weight × granted ≤ 1 for every feasible set. */
export type AskCut = Float64Array

/** Finds inequalities that the hull of a sort's feasible sets obeys and a fractional point does not. */
export class Separator {
  readonly sort: Sort
  readonly #packer: Packer
  readonly #pool: number[][] = []
  readonly #weights: Float64Array
  packs = 0

  constructor(sort: Sort) {
    this.sort = sort
    this.#packer = new Packer(sort)
    this.#weights = new Float64Array(sort.asks.length)
  }

  /** A cut that `point` (level of each ask) violates; null where it lies in the hull or none was found in time. */
  cut(point: Float64Array, tolerance: number): AskCut | null {
    const { asks } = this.sort
    const support: number[] = []
    let total = 0
    for (let a = 0; a < asks.length; a += 1)
      if (point[a]! > SMALL) {
        support.push(a)
        total += point[a]!
      }
    if (total <= 1 + SMALL || this.#allFit(support)) return null
    const position = new Int32Array(asks.length).fill(-1)
    support.forEach((a, i) => (position[a] = i))
    const cover = new Cover(support.map((a) => point[a]!))
    const inside = (set: readonly number[]): number[] => {
      const places: number[] = []
      for (const a of set) if (position[a]! >= 0) places.push(position[a]!)
      return places
    }
    const pool = this.#pool.map(inside).filter((set) => set.length > 1)
    const weights = this.#weights
    for (let pivots = 0; pivots < 400; pivots += 1) {
      if (cover.total <= 1 + tolerance) return null
      const { dual } = cover
      let best = 1 + SMALL
      let chosen: number[] | null = null
      for (const set of pool) {
        let worth = 0
        for (let k = 0; k < set.length; k += 1) worth += dual[set[k]!]!
        if (worth > best) {
          best = worth
          chosen = set
        }
      }
      if (!chosen) {
        weights.fill(0)
        support.forEach((a, i) => (weights[a] = Math.max(0, cover.dual[i]!)))
        this.packs += 1
        const found = this.#packer.pack(weights, NODES)
        if (found.value <= 1 + SMALL) {
          const bound = Math.max(1, found.bound)
          return cover.total / bound > 1 + tolerance ? this.#finish(support, weights, bound) : null
        }
        this.#pool.push(found.asks.slice())
        chosen = inside(found.asks)
        pool.push(chosen)
      }
      if (!cover.add(chosen)) return null
    }
    return null
  }

  /**
   * The cut that weights of all asks stand for; null where they weigh nothing. `earned` is what the sources could earn
   * one by one if they were paid these weights: a bound where the search for the heaviest set takes too long.
   */
  fromWeights(weights: Float64Array, earned: number): AskCut | null {
    const finite = weights.map((w) => (Number.isFinite(w) ? w : 0))
    const most = finite.reduce((a, b) => Math.max(a, b), 0)
    if (most <= SMALL) return null
    const scaled = finite.map((w) => w / most)
    const { bound } = this.#packer.pack(scaled, NODES)
    const limit = Math.max(1, Math.min(bound, (earned / most) * (1 + 1e-9)))
    return scaled.map((w) => w / limit)
  }

  /** Whether all asks of the point can be granted at once, whichever each offer takes. */
  #allFit(support: readonly number[]): boolean {
    const { asks } = this.sort
    const weights = this.#weights
    weights.fill(0)
    const offers = new Map<number, number>()
    for (const a of support) {
      const { offer, allowed } = asks[a]!
      const known = offers.get(offer)
      if (known === undefined || within(allowed, asks[known]!.allowed)) offers.set(offer, a)
      else if (!within(asks[known]!.allowed, allowed)) return false
    }
    for (const a of offers.values()) weights[a] = 1
    this.packs += 1
    return this.#packer.pack(weights, 200, offers.size - 0.5).value >= offers.size - 0.5
  }

  /** Scales the weights to a valid cut and lifts the asks that the point does not use. */
  #finish(support: readonly number[], weights: Float64Array, bound: number): AskCut {
    const cut = weights.slice()
    for (const a of support) cut[a] = cut[a]! / bound
    this.#lift(cut)
    return cut
  }

  #lift(cut: AskCut): void {
    const { asks, offers } = this.sort
    for (const list of offers)
      for (const a of list)
        for (const b of list)
          if (cut[b]! > cut[a]! && a !== b && within(asks[a]!.allowed, asks[b]!.allowed)) cut[a] = cut[b]!
    // One ask after another: what room it leaves in the heaviest set that must live beside it.
    for (const list of offers) {
      const open = list.filter((a) => cut[a] === 0).sort((a, b) => asks[b]!.sources.length - asks[a]!.sources.length)
      for (const a of open) {
        if (cut[a]! > 0) continue
        this.packs += 1
        const beside = this.#packer.pack(cut, LIFT_NODES, 1 - SMALL, a)
        const room = 1 - Math.max(beside.value, beside.bound)
        if (room <= SMALL) continue
        for (const b of list) if (cut[b]! < room && within(asks[b]!.allowed, asks[a]!.allowed)) cut[b] = room
      }
    }
  }
}
