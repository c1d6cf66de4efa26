/** Room for rounding of ratios; gains themselves are exact (see `exact`), so any difference that counts is larger. */
const SLACK = 1e-6

/** Tables larger than this are not made: the fractional bound stands in for what they would tell. */
const MOST_CELLS = 20_000_000

/** Tables that the knapsacks of all agents use in turn. */
export class Tables {
  first = new Float64Array(1024)
  last = new Float64Array(1024)

  grow(cells: number, both: boolean): void {
    if (this.first.length < cells) this.first = new Float64Array(cells * 2)
    if (both && this.last.length < cells) this.last = new Float64Array(cells * 2)
  }
}

/**
 * The jobs that one agent would take at the jobs' present prices: those of greatest total gain that fit its room. Only
 * jobs whose gain for their size is near the critical one are decided by dynamic programming, over typed arrays; for all
 * others the fractional bound decides (Dembo and Hammer 1980). `dual/knapsack.ts` is for lists too short to need that.
 */
export class AgentKnapsack {
  count = 0
  /** Jobs, from the greatest gain for its size to the least. */
  readonly job: Int32Array
  readonly size: Int32Array
  readonly gain: Float64Array
  /** 1 for each job of the list that the last `solve` chose. */
  readonly chosen: Uint8Array
  /** After `weigh`: what flipping the choice costs at least. */
  readonly flip: Float64Array
  best = 0
  /** Cells of tables filled so far: the measure of work. */
  cells = 0
  readonly #tables: Tables
  readonly #order: Int32Array
  readonly #ratio: Float64Array
  readonly #core: Int32Array
  #critical = 0
  #ceiling = 0

  constructor(jobs: number, tables: Tables) {
    this.#tables = tables
    this.job = new Int32Array(jobs)
    this.size = new Int32Array(jobs)
    this.gain = new Float64Array(jobs)
    this.chosen = new Uint8Array(jobs)
    this.flip = new Float64Array(jobs)
    this.#order = Int32Array.from({ length: jobs }, (_, j) => j)
    this.#ratio = new Float64Array(jobs)
    this.#core = new Int32Array(jobs)
  }

  /** Takes the open jobs of a row of the tables, best gain for size first; the order of last time is a good beginning. */
  fill(
    row: number,
    open: Uint8Array,
    agentOf: Int32Array,
    size: Int32Array,
    cost: Int32Array,
    price: Float64Array,
  ): void {
    const order = this.#order
    const ratio = this.#ratio
    for (let k = 0; k < order.length; k += 1) {
      const j = order[k]!
      const s = size[row + j]!
      const r = (price[j]! - cost[row + j]!) / (s === 0 ? SLACK : s)
      ratio[j] = r
      let at = k
      for (; at > 0 && ratio[order[at - 1]!]! < r; at -= 1) order[at] = order[at - 1]!
      order[at] = j
    }
    let n = 0
    for (let k = 0; k < order.length; k += 1) {
      const j = order[k]!
      if (open[row + j] === 0 || agentOf[j]! >= 0) continue
      this.job[n] = j
      this.size[n] = size[row + j]!
      this.gain[n] = price[j]! - cost[row + j]!
      n += 1
    }
    this.count = n
    this.cells += n
  }

  /** Greatest total gain within the room, each job of the list fitting alone; sets `chosen`. */
  solve(room: number): number {
    let floor = this.#greedy(room)
    // A narrow core nearly always holds the best plan; what it finds tells how wide the core must be for certain.
    for (let width = (this.#ceiling - floor) / 4; this.#ceiling - floor > SLACK; width = this.#ceiling - floor) {
      const found = this.#decide(room, width + SLACK)
      if (found === Infinity) return this.#fractional()
      floor = Math.max(floor, found)
      if (this.#ceiling - floor <= width) break
    }
    let total = 0
    for (let k = 0; k < this.count; k += 1) if (this.chosen[k] === 1) total += this.gain[k]!
    return (this.best = total)
  }

  /** The bound instead of a plan; rounded up to where gains lie. */
  #fractional(): number {
    for (let k = 0; k < this.count; k += 1) this.chosen[k] = this.gain[k]! > this.#critical * this.size[k]! ? 1 : 0
    return (this.best = this.#ceiling = Math.ceil(this.#ceiling * 1024) / 1024)
  }

  /**
   * Best plan in which jobs further than `distance` have their fractional choice; −Infinity where these do not fit,
   * Infinity where the tables would be too large.
   */
  #decide(room: number, distance: number): number {
    const n = this.#pick(distance)
    const left = this.#spare(room, n)
    if (left < 0) return -Infinity
    if ((n + 1) * (left + 1) > MOST_CELLS) return Infinity
    const core = this.#core
    const width = left + 1
    const tables = this.#tables
    tables.grow((n + 1) * width, false)
    const { first } = tables
    first.fill(0, 0, width)
    for (let k = 0, row = 0; k < n; k += 1, row += width)
      step(first, row, row + width, width, this.size[core[k]!]!, this.gain[core[k]!]!)
    this.cells += n * width
    let c = left
    for (let k = n - 1; k >= 0; k -= 1) {
      const taken = first[(k + 1) * width + c]! !== first[k * width + c]!
      this.chosen[core[k]!] = taken ? 1 : 0
      if (taken) c -= this.size[core[k]!]!
    }
    let total = 0
    for (let k = 0; k < this.count; k += 1) if (this.chosen[k] === 1) total += this.gain[k]!
    return total
  }

  /** After `solve`: what it costs at least to flip each job's choice, exact wherever that is at most `spare`. */
  weigh(room: number, spare: number): void {
    const { size, gain, chosen, flip } = this
    const away = this.#ceiling - this.best
    for (let k = 0; k < this.count; k += 1) flip[k] = this.#distance(k) - away
    const n = this.#pick(away + spare + SLACK)
    const left = this.#spare(room, n)
    const core = this.#core
    const width = left + 1
    if ((n + 1) * width > MOST_CELLS) return
    const tables = this.#tables
    tables.grow((n + 1) * width, true)
    const { first, last } = tables
    first.fill(0, 0, width)
    for (let k = 0; k < n; k += 1) step(first, k * width, (k + 1) * width, width, size[core[k]!]!, gain[core[k]!]!)
    last.fill(0, n * width, (n + 1) * width)
    for (let k = n - 1; k >= 0; k -= 1) step(last, (k + 1) * width, k * width, width, size[core[k]!]!, gain[core[k]!]!)
    this.cells += 3 * n * width
    const best = first[n * width + left]!
    for (let k = 0; k < n; k += 1) {
      const p = core[k]!
      const room = chosen[p] === 1 ? left : left - size[p]!
      let other = room < 0 ? -Infinity : 0
      for (let f = k * width, l = (k + 1) * width + room, end = f + room; f <= end; f += 1, l -= 1) {
        const v = first[f]! + last[l]!
        if (v > other) other = v
      }
      flip[p] = best - other - (chosen[p] === 1 ? 0 : gain[p]!)
    }
  }

  /** A plan by gain for size, and the fractional bound above every plan. */
  #greedy(room: number): number {
    const { size, gain, chosen, count } = this
    let left = room
    let total = 0
    let critical = -1
    for (let k = 0; k < count; k += 1) {
      const takes = gain[k]! > 0 && size[k]! <= left
      chosen[k] = takes ? 1 : 0
      if (takes) {
        left -= size[k]!
        total += gain[k]!
      } else if (critical < 0 && gain[k]! > 0) {
        critical = gain[k]! / size[k]!
        this.#ceiling = total + critical * left
      }
    }
    this.#critical = Math.max(0, critical)
    if (critical < 0) this.#ceiling = total
    return total
  }

  /** How much the fractional bound falls if the choice of the k-th job is not the fractional one. */
  #distance(k: number): number {
    return Math.abs(this.gain[k]! - this.#critical * this.size[k]!)
  }

  /** Lists the jobs within a distance in `core`; of all others `chosen` becomes the fractional choice. */
  #pick(distance: number): number {
    let n = 0
    for (let k = 0; k < this.count; k += 1)
      if (this.#distance(k) <= distance) {
        this.#core[n] = k
        n += 1
      }
    return n
  }

  /** Room for the core beside the jobs that are taken for certain; no more than the core can use. */
  #spare(room: number, n: number): number {
    const { size, gain } = this
    let left = room
    let all = 0
    let c = 0
    for (let k = 0; k < this.count; k += 1)
      if (c < n && this.#core[c] === k) {
        all += size[k]!
        c += 1
      } else {
        const taken = gain[k]! > this.#critical * size[k]!
        this.chosen[k] = taken ? 1 : 0
        if (taken) left -= size[k]!
      }
    return Math.min(left, all)
  }
}

/** One more job: row `to` from row `from`. */
function step(table: Float64Array, from: number, to: number, width: number, size: number, gain: number): void {
  const fits = Math.min(size, width)
  for (let c = 0; c < fits; c += 1) table[to + c] = table[from + c]!
  for (let c = fits; c < width; c += 1) {
    const skip = table[from + c]!
    const take = table[from + c - size]! + gain
    table[to + c] = take > skip ? take : skip
  }
}
