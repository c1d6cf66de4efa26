const EPSILON = 1e-9
const MOST_PIVOTS = 2_000

/**
 * Least total weight of feasible sets that together cover a fractional point: a linear program solved by columns. A
 * point lies in the hull of the feasible sets exactly if that total is at most 1; else its dual is a cut.
 */
export class Cover {
  readonly #n: number
  readonly #inverse: Float64Array
  readonly #level: Float64Array
  readonly #dual: Float64Array
  readonly #way: Float64Array
  total = 0

  /** Starts with each item alone, at its own level. */
  constructor(point: readonly number[]) {
    const n = point.length
    this.#n = n
    this.#inverse = new Float64Array(n * n)
    this.#level = Float64Array.from(point)
    this.#dual = new Float64Array(n).fill(1)
    this.#way = new Float64Array(n)
    for (let i = 0; i < n; i += 1) this.#inverse[i * n + i] = 1
    this.total = point.reduce((a, b) => a + b, 0)
  }

  /** What an item is worth now: no set known so far is worth more than 1. */
  get dual(): Float64Array {
    return this.#dual
  }

  /** Takes in a set that is worth more than 1; answers false where no pivot is left. */
  add(set: readonly number[], pivots: { left: number } = { left: MOST_PIVOTS }): boolean {
    const n = this.#n
    const inverse = this.#inverse
    const way = this.#way
    let worth = 0
    for (const i of set) worth += this.#dual[i]!
    if (worth <= 1 + EPSILON || pivots.left <= 0) return false
    pivots.left -= 1
    let row = -1
    let step = Infinity
    for (let r = 0; r < n; r += 1) {
      let d = 0
      for (const i of set) d += inverse[r * n + i]!
      way[r] = d
      if (d > 1e-7 && this.#level[r]! / d < step - EPSILON) {
        step = this.#level[r]! / d
        row = r
      }
    }
    if (row < 0) return false
    const pivot = way[row]!
    for (let i = 0; i < n; i += 1) inverse[row * n + i] = inverse[row * n + i]! / pivot
    for (let r = 0; r < n; r += 1) {
      if (r === row || way[r] === 0) continue
      const d = way[r]!
      for (let i = 0; i < n; i += 1) inverse[r * n + i] = inverse[r * n + i]! - d * inverse[row * n + i]!
      this.#level[r] = Math.max(0, this.#level[r]! - d * step)
    }
    this.#level[row] = step
    // Every column in the basis costs 1, so the duals are the sums of the inverse's columns.
    this.total = 0
    for (let i = 0; i < n; i += 1) {
      let sum = 0
      for (let r = 0; r < n; r += 1) sum += inverse[r * n + i]!
      this.#dual[i] = sum
      this.total += this.#level[i]!
    }
    return true
  }
}
