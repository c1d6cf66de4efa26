import { PENNY } from './penny.ts'

/** Most caps that are remembered: one bit each. */
const MOST = 64
const WORDS = MOST / 32

/**
 * Sets of accounts that were found exhausted, each with what is left for the purses that can be paid from nowhere else.
 * A bill above that cannot be paid (Hall's condition), which is said without a search. Everything that a purse pays or
 * is given back must be told.
 */
export class Caps {
  /** What is left under each cap, and when it last refused a bill. */
  readonly #slack = new Float64Array(MOST)
  readonly #used = new Float64Array(MOST)
  /** Caps that a purse is under, as bits. */
  readonly #over: Int32Array
  readonly #purses: number
  #count = 0
  #clock = 0

  constructor(purses: number) {
    this.#purses = purses
    this.#over = new Int32Array(purses * WORDS)
  }

  /** Whether purse q cannot pay so much more. */
  refuse(q: number, bill: number): boolean {
    for (let w = 0; w < WORDS; w += 1)
      for (let bits = this.#over[q * WORDS + w]!; bits !== 0; bits &= bits - 1) {
        const c = w * 32 + 31 - Math.clz32(bits & -bits)
        if (bill <= this.#slack[c]! + 2 * PENNY) continue
        this.#used[c] = this.#clock += 1
        return true
      }
    return false
  }

  /** Purse q has paid so much more; less than nothing where it was given back. */
  paid(q: number, amount: number): void {
    for (let w = 0; w < WORDS; w += 1)
      for (let bits = this.#over[q * WORDS + w]!; bits !== 0; bits &= bits - 1) {
        const c = w * 32 + 31 - Math.clz32(bits & -bits)
        this.#slack[c] = this.#slack[c]! - amount
      }
  }

  /** Remembers a set of accounts: `within` says which purses it holds wholly, `slack` what is left for them. */
  add(within: (q: number) => boolean, slack: number): void {
    let c = this.#count
    if (c < MOST) this.#count += 1
    else {
      c = 0
      for (let k = 1; k < MOST; k += 1) if (this.#used[k]! < this.#used[c]!) c = k
    }
    this.#slack[c] = slack
    this.#used[c] = this.#clock += 1
    const bit = 1 << (c & 31)
    for (let q = 0, at = c >> 5; q < this.#purses; q += 1, at += WORDS)
      this.#over[at] = within(q) ? this.#over[at]! | bit : this.#over[at]! & ~bit
  }
}
