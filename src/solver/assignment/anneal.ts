import type { Costs } from './assignment.ts'
import type { Random } from './random.ts'

/** Agents that a job is tried at: the cheapest once room has its price too. */
const CANDIDATES = 12

/**
 * Simulated annealing over plans that may overload agents at a price: a job moves to another agent, or two jobs change
 * places. The price of overload follows how often plans fit, so that the search stays at the edge of what fits.
 */
export class Annealing {
  /** Best plan that fits, and its cost; Infinity while there is none. */
  readonly best: Int32Array
  bestCost = Infinity
  /** Moves tried: the measure of work. */
  moves = 0
  readonly #costs: Costs
  readonly #random: Random
  readonly #at: Int32Array
  readonly #load: Float64Array
  /** Jobs by agent: place of each job among its agent's, and the lists, one row of places for each agent. */
  readonly #place: Int32Array
  readonly #list: Int32Array
  readonly #held: Int32Array
  readonly #try: Int32Array
  readonly #width: number
  #cost = 0
  #over = 0

  constructor(costs: Costs, random: Random) {
    const { agents, jobs } = costs
    this.#costs = costs
    this.#random = random
    this.best = new Int32Array(jobs)
    this.#at = new Int32Array(jobs)
    this.#load = new Float64Array(agents)
    this.#place = new Int32Array(jobs)
    this.#list = new Int32Array(agents * jobs)
    this.#held = new Int32Array(agents)
    this.#width = Math.min(agents, CANDIDATES)
    this.#try = new Int32Array(jobs * this.#width)
    this.guide(costs.cost)
  }

  /** Says how dear each pair (agent by row, job by column) is: the cheaper ones of a job are tried, and more often. */
  guide(dear: ArrayLike<number>): void {
    const { agents, jobs } = this.#costs
    const order = Array.from({ length: agents }, (_, i) => i)
    for (let j = 0; j < jobs; j += 1) {
      order.sort((a, b) => dear[a * jobs + j]! - dear[b * jobs + j]! || a - b)
      for (let k = 0; k < this.#width; k += 1) this.#try[j * this.#width + k] = order[k]!
    }
  }

  /** Takes over a plan found elsewhere. */
  offer(plan: ArrayLike<number>, total: number): void {
    if (total >= this.bestCost) return
    this.bestCost = total
    this.best.set(plan)
  }

  /** One cooling from `hot` to `cold`, in so many moves; from the best plan known, else from each job's first choice. */
  cool(moves: number, hot: number, cold: number, overload: number): void {
    this.#begin()
    const { jobs, agents } = this.#costs
    const random = this.#random
    const width = this.#width
    const batch = 20 * jobs
    const batches = Math.max(1, Math.round(moves / batch))
    let price = overload
    for (let b = 0; b < batches; b += 1) {
      const heat = hot * (cold / hot) ** (b / batches)
      let fits = 0
      for (let m = 0; m < batch; m += 1) {
        const j = random.below(jobs)
        const to = this.#try[j * width + Math.floor(width * random.share() ** 2)]!
        if (to === this.#at[j]!) continue
        if (agents > 1 && this.#held[to]! > 0 && random.bits() > -1_000_000_000)
          this.#swap(j, this.#list[to * jobs + random.below(this.#held[to]!)]!, heat, price)
        else this.#shift(j, to, heat, price)
        if (this.#over === 0) {
          fits += 1
          if (this.#cost < this.bestCost) {
            this.bestCost = this.#cost
            this.best.set(this.#at)
          }
        }
      }
      this.moves += batch
      price *= fits > batch * 0.3 ? 0.97 : fits < batch * 0.1 ? 1.03 : 1
    }
  }

  #begin(): void {
    const { jobs, agents, cost, size, room } = this.#costs
    this.#load.fill(0)
    this.#held.fill(0)
    this.#cost = 0
    for (let j = 0; j < jobs; j += 1) {
      const i = this.bestCost < Infinity ? this.best[j]! : this.#try[j * this.#width]!
      this.#at[j] = i
      this.#load[i] = this.#load[i]! + size[i * jobs + j]!
      this.#cost += cost[i * jobs + j]!
      this.#place[j] = this.#held[i]!
      this.#list[i * jobs + this.#held[i]!] = j
      this.#held[i] = this.#held[i]! + 1
    }
    this.#over = 0
    for (let i = 0; i < agents; i += 1) this.#over += Math.max(0, this.#load[i]! - room[i]!)
  }

  #shift(j: number, to: number, heat: number, price: number): void {
    const { jobs, cost, size, room } = this.#costs
    const from = this.#at[j]!
    const [a, b] = [from * jobs + j, to * jobs + j]
    const fromLoad = this.#load[from]! - size[a]!
    const toLoad = this.#load[to]! + size[b]!
    const over =
      above(fromLoad, room[from]!) -
      above(this.#load[from]!, room[from]!) +
      above(toLoad, room[to]!) -
      above(this.#load[to]!, room[to]!)
    const change = cost[b]! - cost[a]!
    if (!this.#accepts(change + price * over, heat)) return
    this.#load[from] = fromLoad
    this.#load[to] = toLoad
    this.#cost += change
    this.#over += over
    const last = this.#list[from * jobs + this.#held[from]! - 1]!
    this.#list[from * jobs + this.#place[j]!] = last
    this.#place[last] = this.#place[j]!
    this.#held[from] = this.#held[from]! - 1
    this.#list[to * jobs + this.#held[to]!] = j
    this.#place[j] = this.#held[to]!
    this.#held[to] = this.#held[to]! + 1
    this.#at[j] = to
  }

  #swap(j: number, k: number, heat: number, price: number): void {
    const { jobs, cost, size, room } = this.#costs
    const from = this.#at[j]!
    const to = this.#at[k]!
    const [fj, fk, tj, tk] = [from * jobs + j, from * jobs + k, to * jobs + j, to * jobs + k]
    const fromLoad = this.#load[from]! - size[fj]! + size[fk]!
    const toLoad = this.#load[to]! - size[tk]! + size[tj]!
    const over =
      above(fromLoad, room[from]!) -
      above(this.#load[from]!, room[from]!) +
      above(toLoad, room[to]!) -
      above(this.#load[to]!, room[to]!)
    const change = cost[tj]! + cost[fk]! - cost[fj]! - cost[tk]!
    if (!this.#accepts(change + price * over, heat)) return
    this.#load[from] = fromLoad
    this.#load[to] = toLoad
    this.#cost += change
    this.#over += over
    this.#list[from * jobs + this.#place[j]!] = k
    this.#list[to * jobs + this.#place[k]!] = j
    const place = this.#place[j]!
    this.#place[j] = this.#place[k]!
    this.#place[k] = place
    this.#at[j] = to
    this.#at[k] = from
  }

  #accepts(change: number, heat: number): boolean {
    return change <= 0 || (change < 20 * heat && this.#random.share() < Math.exp(-change / heat))
  }
}

const above = (load: number, room: number): number => (load > room ? load - room : 0)
