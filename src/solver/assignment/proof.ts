import type { Costs } from './assignment.ts'
import { ascend } from './ascend.ts'
import { Choices } from './choices.ts'
import { Relaxation } from './relaxation.ts'

interface Node {
  readonly mark: number
  readonly job: number
  readonly agent: number
  readonly price: Float64Array
}

/** How much care is taken at a node before it is branched. */
export interface Care {
  /** Rounds of price moves. */
  readonly rounds: number
  /** How far above its bound a node's prices are driven: far aims make steps too long to gain anything. */
  readonly near: number
}
export const QUICK: Care = { rounds: 8, near: 2 }

/** What a search through the tree has come to: a plan, none within the cost asked for, or not yet the end. */
export type Verdict = 'PLAN' | 'NONE' | 'MORE'

/**
 * Asks whether there is a plan of at most some cost, by branch and bound: at each node the Lagrangian bound is raised a
 * little, pairs whose extra cost goes beyond the limit are closed, and the job that is dearest to decide is decided.
 * Asked for one cost after the other from the bound up, the first plan found is the best (Posta, Ferland and Michelon,
 * "An exact method with variable fixing for solving the generalized assignment problem", Computational Optimization and
 * Applications 52 (2012), 629–644).
 */
export class Proof {
  readonly relaxation: Relaxation
  readonly choices: Choices
  /** No plan costs less than this: proven. */
  bound = 0
  nodes = 0
  care: Care = QUICK
  /** The plan found last, agent by job, and its cost. */
  readonly plan: Int32Array
  planCost = Infinity
  /** Whether a search is under way. */
  asked = false
  /** Whether no plan at all exists: proven. */
  impossible = false
  readonly #best: Float64Array
  /** Best prices of the whole problem. */
  readonly root: Float64Array
  #stack: Node[] = []
  #limit = -1
  /** Least cost that anything put aside in this search could still have: a bound once it has ended with nothing. */
  aside = Infinity
  #deeper = false
  /** Mark of the choices with which the search began. */
  #base = 0

  constructor(costs: Costs) {
    this.choices = new Choices(costs)
    this.impossible = !this.choices.begin()
    this.#base = this.choices.mark
    this.relaxation = new Relaxation(this.choices)
    this.#best = new Float64Array(costs.jobs)
    this.root = new Float64Array(costs.jobs)
    this.plan = new Int32Array(costs.jobs)
  }

  /** First prices and bound, driven towards the cost of a plan that is known. */
  begin(known: number, rounds: number): void {
    const { costs, open } = this.choices
    const { agents, jobs, cost } = costs
    const { price } = this.relaxation
    for (let j = 0; j < jobs; j += 1) {
      let [least, next] = [Infinity, Infinity]
      for (let i = 0; i < agents; i += 1) {
        if (open[i * jobs + j] === 0) continue
        const c = cost[i * jobs + j]!
        if (c < least) [least, next] = [c, least]
        else if (c < next) next = c
      }
      price[j] = Number.isFinite(next) ? next : least
    }
    this.improve(known, rounds, 1)
  }

  /** Goes on raising the bound at the root. */
  improve(known: number, rounds: number, share: number): void {
    const ascent = { rounds, target: known, share, patience: 20, enough: Infinity }
    ascend(this.relaxation, this.#best, ascent)
    this.root.set(this.relaxation.price)
    this.bound = Math.max(this.bound, Math.ceil(this.relaxation.bound))
  }

  /** Takes over prices and bound of another. */
  follow({ bound, root }: Proof): void {
    this.root.set(root)
    this.bound = Math.max(this.bound, bound)
  }

  /** How dear each pair is at the root's prices; of no use above `spare`. */
  dear(spare: number): Float64Array {
    this.choices.back(this.#base)
    this.relaxation.price.set(this.root)
    this.relaxation.solve()
    this.relaxation.weigh(spare)
    return this.relaxation.extra
  }

  /** Begins a search for plans of at most `limit`; with `keep`, among those that leave these jobs where they are. */
  ask(limit: number, keep: { readonly jobs: readonly number[]; readonly plan: ArrayLike<number> } | null = null): void {
    this.#limit = limit
    this.aside = Infinity
    this.#stack = []
    this.relaxation.price.set(this.root)
    this.choices.back(this.#base)
    this.asked = true
    this.#deeper = !this.impossible
    for (const j of keep?.jobs ?? []) if (this.#deeper) this.#deeper = this.choices.settle(keep!.plan[j]!, j)
  }

  /** Goes on with the search until about so many cells of tables have been filled. */
  search(cells: number): Verdict {
    const { choices, relaxation } = this
    const end = relaxation.cells + cells
    // To look at a problem is work too, even where nothing is left to decide: without it, work would never end.
    relaxation.cells += choices.open.length
    let deeper = this.#deeper
    for (;;) {
      if (deeper) {
        const verdict = this.#node()
        if (verdict === 'PLAN') return 'PLAN'
        deeper = verdict === 'MORE'
      }
      if (!deeper) {
        const node = this.#stack.pop()
        if (!node) {
          choices.back(this.#base)
          this.asked = false
          return 'NONE'
        }
        choices.back(node.mark)
        relaxation.price.set(node.price)
        deeper = choices.close(node.agent, node.job)
      }
      if (relaxation.cells >= end) {
        this.#deeper = deeper
        return 'MORE'
      }
    }
  }

  #node(): Verdict {
    const { choices, relaxation } = this
    const limit = this.#limit
    this.nodes += 1
    for (;;) {
      const target = Math.min(limit + 1.5, relaxation.solve() + this.care.near)
      const ascent = { rounds: this.care.rounds, target, share: 1, patience: 4, enough: limit }
      if (ascend(relaxation, this.#best, ascent) && this.#take()) return 'PLAN'
      if (relaxation.bound > limit) return this.#cut(relaxation.bound)
      const before = choices.mark
      if (!this.#close(limit)) return 'NONE'
      if (choices.settled === choices.costs.jobs) return this.#take() ? 'PLAN' : this.#cut(choices.settledCost)
      if (choices.mark - before < 4 + (choices.costs.jobs - choices.settled) * 0.2) break
    }
    return this.#branch()
  }

  #cut(bound: number): 'NONE' {
    this.aside = Math.min(this.aside, Math.ceil(bound))
    return 'NONE'
  }

  /** Keeps what the relaxation chose as the plan, if it is one within the limit, and ends the search. */
  #take(): boolean {
    const { choices, relaxation } = this
    const { jobs, cost } = choices.costs
    let total = 0
    for (let j = 0; j < jobs; j += 1) {
      const i = (this.plan[j] = choices.agentOf[j]! >= 0 ? choices.agentOf[j]! : relaxation.taker[j]!)
      total += cost[i * jobs + j]!
    }
    if (total > this.#limit) return false
    this.planCost = total
    this.asked = false
    choices.back(this.#base)
    this.#stack = []
    return true
  }

  /** Closes pairs whose extra cost goes beyond the limit. False where nothing is left. */
  #close(limit: number): boolean {
    const { choices, relaxation } = this
    const { agents, jobs } = choices.costs
    const spare = limit - relaxation.bound
    relaxation.weigh(spare)
    for (let j = 0; j < jobs; j += 1) {
      if (choices.agentOf[j]! >= 0) continue
      for (let i = 0, cell = j; i < agents; i += 1, cell += jobs) {
        if (choices.open[cell] === 0) continue
        const extra = relaxation.extra[cell]!
        if (extra <= spare) continue
        this.aside = limit + 1
        if (!choices.close(i, j)) return false
      }
    }
    return true
  }

  /** Decides the job whose first and second choice cost most: first choice now, all others later. */
  #branch(): Verdict {
    const { choices, relaxation } = this
    const { agents, jobs } = choices.costs
    let [job, agent, most] = [-1, -1, -1]
    for (let j = 0; j < jobs; j += 1) {
      if (choices.agentOf[j]! >= 0) continue
      let [first, second, at] = [Infinity, Infinity, -1]
      for (let i = 0, cell = j; i < agents; i += 1, cell += jobs) {
        if (choices.open[cell] === 0) continue
        const extra = relaxation.extra[cell]!
        if (extra < first) [first, second, at] = [extra, first, i]
        else if (extra < second) second = extra
      }
      const score = (first + 0.02) * (second + 0.02)
      if (score > most) [job, agent, most] = [j, at, score]
    }
    this.#stack.push({ mark: choices.mark, job, agent, price: Float64Array.from(relaxation.price) })
    return choices.settle(agent, job) ? 'MORE' : 'NONE'
  }
}
