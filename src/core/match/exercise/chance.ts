/** Repeatable chance: the same seed gives the same numbers on every machine (mulberry32). */
export class Chance {
  #state: number
  constructor(seed: number) {
    this.#state = seed >>> 0
  }
  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  /** A whole number from `from` to `to`, both possible. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }
  /** True with a probability. */
  odds(probability: number): boolean {
    return this.next() < probability
  }
  one<T>(of: readonly T[]): T {
    return of[this.whole(0, of.length - 1)]!
  }
  /** Several different ones, in their order. */
  some<T>(of: readonly T[], count: number): T[] {
    const left = [...of.keys()]
    const taken: number[] = []
    while (taken.length < count && left.length > 0) taken.push(left.splice(this.whole(0, left.length - 1), 1)[0]!)
    return taken.sort((a, b) => a - b).map((i) => of[i]!)
  }
}
