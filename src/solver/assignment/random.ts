/** Numbers that look like chance and depend on the seed alone (xorshift, 32 bits). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995) | 0 || 1
    for (let i = 0; i < 8; i += 1) this.bits()
  }

  /** 32 bits, as a number from −2³¹ on. */
  bits(): number {
    let x = this.#state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#state = x
    return x
  }

  /** From 0 to below 1. */
  share(): number {
    return (this.bits() >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 to below `n`. */
  below(n: number): number {
    return Math.floor(((this.bits() >>> 0) / 4_294_967_296) * n)
  }

  /** A whole number between two, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }
}
