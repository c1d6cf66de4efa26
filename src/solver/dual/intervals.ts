/** Gains below this are noise of floating point. */
const EPSILON = 1e-9

/** Stays that compete for the months of one line: choose those of greatest gain with at most `quota` at any time. */
export class Intervals {
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  gain = new Float64Array(256)
  tag = new Int32Array(256)
  /** 1 for each stay that the last `solve` chose. */
  chosen = new Uint8Array(256)
  readonly #months: number
  readonly #head: Int32Array
  #next = new Int32Array(256)
  readonly #best: Float64Array
  readonly #via: Int32Array
  readonly #idle: Int32Array

  constructor(months: number) {
    this.#months = months
    this.#head = new Int32Array(months + 1)
    this.#best = new Float64Array(months + 1)
    this.#via = new Int32Array(months + 1)
    this.#idle = new Int32Array(months + 1)
  }

  clear(): void {
    this.count = 0
  }

  add(start: number, end: number, gain: number, tag: number): void {
    const k = this.count
    if (k === this.start.length) this.#widen()
    this.start[k] = start
    this.end[k] = end
    this.gain[k] = gain
    this.tag[k] = tag
    this.count = k + 1
  }

  #widen(): void {
    const wider = <A extends Int32Array | Float64Array | Uint8Array>(a: A, b: A): A => (b.set(a), b)
    const n = this.start.length * 2
    this.start = wider(this.start, new Int32Array(n))
    this.end = wider(this.end, new Int32Array(n))
    this.gain = wider(this.gain, new Float64Array(n))
    this.tag = wider(this.tag, new Int32Array(n))
    this.chosen = new Uint8Array(n)
    this.#next = new Int32Array(n)
  }

  /** The greatest total gain; `chosen` says which stays make it. */
  solve(quota: number): number {
    if (this.count === 0) return 0
    this.chosen.fill(0, 0, this.count)
    return quota === 1 ? this.#one() : this.#many(quota)
  }

  #bucket(): void {
    this.#head.fill(-1)
    for (let k = this.count - 1; k >= 0; k -= 1) {
      const t = this.start[k]!
      this.#next[k] = this.#head[t]!
      this.#head[t] = k
    }
  }

  /** One at a time: the best from each month on, backwards. */
  #one(): number {
    this.#bucket()
    const { end, gain } = this
    const [best, via, head, next] = [this.#best, this.#via, this.#head, this.#next]
    const last = this.#months
    best[last] = 0
    for (let t = last - 1; t >= 0; t -= 1) {
      let value = best[t + 1]!
      let choice = -1
      for (let k = head[t]!; k >= 0; k = next[k]!) {
        const v = gain[k]! + best[end[k]!]!
        if (v > value) {
          value = v
          choice = k
        }
      }
      best[t] = value
      via[t] = choice
    }
    for (let t = 0; t < last;) {
      const k = via[t]!
      if (k < 0) t += 1
      else {
        this.chosen[k] = 1
        t = end[k]!
      }
    }
    return best[0]!
  }

  /** Several at a time: one longest path after another through what the earlier left (a flow of `quota` units). */
  #many(quota: number): number {
    this.#bucket()
    const last = this.#months
    const idle = this.#idle
    idle.fill(0)
    let total = 0
    for (let unit = 0; unit < quota; unit += 1) {
      const path = this.#longest(unit > 0)
      if (path <= EPSILON) break
      total += path
      this.#push(last)
    }
    return total
  }

  /** Longest way from month 0 to the last; ways back undo what earlier units did. */
  #longest(back: boolean): number {
    const { start, end, gain, chosen } = this
    const [best, via, head, next, idle] = [this.#best, this.#via, this.#head, this.#next, this.#idle]
    const last = this.#months
    best.fill(-Infinity)
    best[0] = 0
    for (let sweep = 0, changed = true; changed && sweep < 64; sweep += 1) {
      changed = false
      for (let t = 0; t < last; t += 1) {
        const d = best[t]!
        if (d === -Infinity) continue
        if (d > best[t + 1]! + EPSILON) {
          best[t + 1] = d
          via[t + 1] = -1
          changed = true
        }
        for (let k = head[t]!; k >= 0; k = next[k]!)
          if (chosen[k] === 0 && d + gain[k]! > best[end[k]!]! + EPSILON) {
            best[end[k]!] = d + gain[k]!
            via[end[k]!] = k
            changed = true
          }
      }
      if (!back) break
      for (let t = last; t > 0; t -= 1)
        if (idle[t - 1]! > 0 && best[t]! > best[t - 1]! + EPSILON) {
          best[t - 1] = best[t]!
          via[t - 1] = -2
          changed = true
        }
      for (let k = 0; k < this.count; k += 1) {
        if (chosen[k] === 0) continue
        const d = best[end[k]!]! - gain[k]!
        if (d > best[start[k]!]! + EPSILON) {
          best[start[k]!] = d
          via[start[k]!] = -3 - k
          changed = true
        }
      }
    }
    return best[last]!
  }

  #push(last: number): void {
    const [via, idle] = [this.#via, this.#idle]
    for (let t = last, steps = 0; t > 0 && steps < 4 * this.count + 4 * last; steps += 1) {
      const v = via[t]!
      if (v >= 0) {
        this.chosen[v] = 1
        t = this.start[v]!
      } else if (v === -1) {
        idle[t - 1] = idle[t - 1]! + 1
        t -= 1
      } else if (v === -2) {
        idle[t] = idle[t]! - 1
        t += 1
      } else {
        this.chosen[-3 - v] = 0
        t = this.end[-3 - v]!
      }
    }
  }
}
