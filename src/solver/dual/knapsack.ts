/** Above this many cells the knapsack is bounded by its fractional relaxation instead of being solved. */
const MOST_CELLS = 4_000_000

/** Offers that compete for the quota of one line: choose those of greatest gain whose sizes fit, each once. */
export class Knapsack {
  count = 0
  size = new Int32Array(128)
  gain = new Float64Array(128)
  tag = new Int32Array(128)
  chosen = new Uint8Array(128)
  #best = new Float64Array(64)
  #take = new Uint8Array(4096)
  #order = new Int32Array(128)

  clear(): void {
    this.count = 0
  }

  add(size: number, gain: number, tag: number): void {
    const k = this.count
    if (k === this.size.length) this.#widen()
    this.size[k] = size
    this.gain[k] = gain
    this.tag[k] = tag
    this.count = k + 1
  }

  #widen(): void {
    const n = this.size.length * 2
    const { size, gain, tag } = this
    this.size = new Int32Array(n)
    this.size.set(size)
    this.gain = new Float64Array(n)
    this.gain.set(gain)
    this.tag = new Int32Array(n)
    this.tag.set(tag)
    this.chosen = new Uint8Array(n)
    this.#order = new Int32Array(n)
  }

  /** The greatest total gain within `quota`, or a bound above it where the knapsack is too large to solve. */
  solve(quota: number): number {
    const n = this.count
    if (n === 0) return 0
    const { size, gain, chosen } = this
    chosen.fill(0, 0, n)
    let all = 0
    for (let k = 0; k < n; k += 1) all += size[k]!
    if (all <= quota) {
      let total = 0
      for (let k = 0; k < n; k += 1) {
        total += gain[k]!
        chosen[k] = 1
      }
      return total
    }
    const width = quota + 1
    if (n * width > MOST_CELLS) return this.#fractional(quota)
    if (this.#best.length < width) this.#best = new Float64Array(width * 2)
    if (this.#take.length < n * width) this.#take = new Uint8Array(n * width * 2)
    const best = this.#best
    const take = this.#take
    best.fill(0, 0, width)
    take.fill(0, 0, n * width)
    for (let k = 0; k < n; k += 1) {
      const s = size[k]!
      const g = gain[k]!
      const row = k * width
      for (let c = quota; c >= s; c -= 1) {
        const v = best[c - s]! + g
        if (v > best[c]!) {
          best[c] = v
          take[row + c] = 1
        }
      }
    }
    let c = quota
    for (let k = n - 1; k >= 0; k -= 1)
      if (take[k * width + c] === 1) {
        chosen[k] = 1
        c -= size[k]!
      }
    return best[quota]!
  }

  /** By gain a person; the last that fits only in part still counts in part. */
  #fractional(quota: number): number {
    const { size, gain, chosen, count } = this
    const order = this.#order.subarray(0, count)
    for (let k = 0; k < count; k += 1) order[k] = k
    order.sort((a, b) => gain[b]! / size[b]! - gain[a]! / size[a]! || a - b)
    let left = quota
    let total = 0
    for (const k of order) {
      if (left <= 0) break
      const part = Math.min(1, left / size[k]!)
      total += part * gain[k]!
      if (part === 1) chosen[k] = 1
      left -= size[k]!
    }
    return total
  }
}
