import type { Choices } from './choices.ts'
import { AgentKnapsack, Tables } from './knapsack.ts'

/** Prices are multiples of 1/1024, so that sums of them are exact and a bound needs no tolerance. */
const GRAIN = 1024
export const exact = (price: number): number => Math.round(price * GRAIN) / GRAIN

/**
 * The Lagrangian relaxation: that each job is done once is given up, and each job pays its price to every agent that
 * takes it. At any prices, `bound` is at most the cost of every plan that `choices` leave open (weak duality).
 */
export class Relaxation {
  readonly choices: Choices
  readonly price: Float64Array
  bound = 0
  /** How many agents take each unsettled job at these prices. */
  readonly takers: Int32Array
  /** Sum over unsettled jobs of (1 − takers)²: 0 means that this is a plan. */
  unrest = 0
  /** Cells of knapsack tables filled: the measure of work. */
  cells = 0
  /** What it would cost at least, beyond `bound`, that the agent (row) has the job (column). Set by `weigh`. */
  readonly extra: Float64Array
  /** Agent that takes each job, for jobs with one taker. */
  readonly taker: Int32Array
  readonly #knapsacks: readonly AgentKnapsack[]
  readonly #out: Float64Array

  constructor(choices: Choices) {
    const { agents, jobs } = choices.costs
    this.choices = choices
    this.price = new Float64Array(jobs)
    this.takers = new Int32Array(jobs)
    this.taker = new Int32Array(jobs)
    this.extra = new Float64Array(agents * jobs)
    const tables = new Tables()
    this.#knapsacks = Array.from({ length: agents }, () => new AgentKnapsack(jobs, tables))
    this.#out = new Float64Array(jobs)
  }

  /** Solves it at the present prices. */
  solve(): number {
    const { choices, price, takers, taker } = this
    const { agents, jobs } = choices.costs
    let bound = choices.settledCost
    for (let j = 0; j < jobs; j += 1) if (choices.agentOf[j]! < 0) bound += price[j]!
    takers.fill(0)
    for (let i = 0; i < agents; i += 1) {
      const knapsack = this.#filled(i)
      bound -= knapsack.best
      for (let k = 0; k < knapsack.count; k += 1)
        if (knapsack.chosen[k] === 1) {
          const j = knapsack.job[k]!
          takers[j] = takers[j]! + 1
          taker[j] = i
        }
    }
    this.unrest = 0
    for (let j = 0; j < jobs; j += 1) if (choices.agentOf[j]! < 0) this.unrest += (1 - takers[j]!) ** 2
    return (this.bound = bound)
  }

  #filled(agent: number): AgentKnapsack {
    const { choices, price } = this
    const { jobs, cost, size } = choices.costs
    const knapsack = this.#knapsacks[agent]!
    const before = knapsack.cells
    knapsack.fill(agent * jobs, choices.open, choices.agentOf, size, cost, price)
    knapsack.solve(choices.room[agent]!)
    this.cells += knapsack.cells - before
    return knapsack
  }

  /**
   * Tells of every open pair what it would cost at least, beyond the bound, to have the job at the agent and nowhere else
   * (of no use above `spare`): each agent's knapsack is solved again with the job in, or out.
   */
  weigh(spare: number): void {
    const { choices, extra } = this
    const { agents, jobs } = choices.costs
    const out = this.#out.fill(0)
    for (let i = 0; i < agents; i += 1) {
      const knapsack = this.#filled(i)
      const before = knapsack.cells
      knapsack.weigh(choices.room[i]!, spare)
      this.cells += knapsack.cells - before
      for (let k = 0; k < knapsack.count; k += 1) {
        const j = knapsack.job[k]!
        const flip = knapsack.flip[k]!
        // Where the agent takes the job already, having it elsewhere is what costs.
        extra[i * jobs + j] = knapsack.chosen[k] === 1 ? -flip : flip
        if (knapsack.chosen[k] === 1) out[j] = out[j]! + flip
      }
    }
    for (let cell = 0, j = 0; cell < extra.length; cell += 1, j = j + 1 === jobs ? 0 : j + 1)
      if (choices.open[cell] === 1 && choices.agentOf[j]! < 0) extra[cell] = extra[cell]! + out[j]!
  }
}
