/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same numbers everywhere. */
export class Random {
  #state: number
  constructor(seed: number) {
    this.#state = seed | 0
  }
  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  /** A whole number from 0 up to n − 1. */
  below(n: number): number {
    return Math.floor(this.next() * n)
  }
}
