/** Best choices before and after each month for a line that takes one stay at a time. */
export class Marginal {
  readonly #months: number
  readonly #before: Float64Array
  readonly #after: Float64Array
  #start: number[] = []
  #end: number[] = []
  #gain: number[] = []

  constructor(months: number) {
    this.#months = months
    this.#before = new Float64Array(months + 1)
    this.#after = new Float64Array(months + 1)
  }

  clear(): void {
    this.#start = []
    this.#end = []
    this.#gain = []
  }

  stay(start: number, end: number, gain: number): void {
    if (gain <= 0) return
    this.#start.push(start)
    this.#end.push(end)
    this.#gain.push(gain)
  }

  /** Both tables, by going through the months once in each direction. */
  prepare(): void {
    const [before, after, last] = [this.#before, this.#after, this.#months]
    const starts: number[][] = Array.from({ length: last + 1 }, () => [])
    const ends: number[][] = Array.from({ length: last + 1 }, () => [])
    this.#start.forEach((t, k) => starts[t]!.push(k))
    this.#end.forEach((t, k) => ends[t]!.push(k))
    before[0] = 0
    for (let t = 1; t <= last; t += 1) {
      let best = before[t - 1]!
      for (const k of ends[t]!) best = Math.max(best, this.#gain[k]! + before[this.#start[k]!]!)
      before[t] = best
    }
    after[last] = 0
    for (let t = last - 1; t >= 0; t -= 1) {
      let best = after[t + 1]!
      for (const k of starts[t]!) best = Math.max(best, this.#gain[k]! + after[this.#end[k]!]!)
      after[t] = best
    }
  }

  /** The best that stands beside a stay. */
  beside(start: number, end: number): number {
    return this.#before[start]! + this.#after[end]!
  }
}
