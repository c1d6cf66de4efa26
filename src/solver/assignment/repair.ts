import type { Annealing } from './anneal.ts'
import type { Costs } from './assignment.ts'
import { Proof } from './proof.ts'
import type { Random } from './random.ts'

/** How many cells a dive may take for each pair, and one part that is solved again. */
const DIVE = 6e3
const PART = 4e6

/**
 * Better plans by the same tree: first dives, each for a plan well below the best so far; then parts of the best plan
 * (all jobs of a few agents) solved again, larger parts while they are quick, smaller ones when they are not.
 */
export class Repair {
  /** Proven on the way: a dive that ends with nothing is a proof. */
  bound = 0
  readonly #proof: Proof
  readonly #known: Annealing
  readonly #random: Random
  #dive: number | null = null
  #spent = 0
  #gap = 0.25
  #size = 30

  constructor(costs: Costs, known: Annealing, random: Random) {
    this.#proof = new Proof(costs)
    this.#known = known
    this.#random = random
  }

  get cells(): number {
    return this.#proof.relaxation.cells
  }

  /** Takes over prices and bound of the proof. */
  follow(proof: Proof): void {
    this.#proof.follow(proof)
    this.bound = Math.max(this.bound, proof.bound)
  }

  /** A little more of it: about so many cells. */
  step(cells: number): void {
    if (this.#gap > 0) this.#goDown(cells)
    else this.#again()
  }

  #goDown(cells: number): void {
    const proof = this.#proof
    const { agents, jobs, cost } = proof.choices.costs
    if (this.#dive === null) {
      const { bestCost } = this.#known
      if (bestCost < Infinity) {
        const way = bestCost - this.bound
        this.#dive = Math.min(bestCost - 1, Math.floor(this.bound + this.#gap * way))
      } else {
        let most = 0
        for (let j = 0; j < jobs; j += 1) {
          let dearest = 0
          for (let i = 0; i < agents; i += 1) dearest = Math.max(dearest, cost[i * jobs + j]!)
          most += dearest
        }
        this.#dive = most
      }
      this.#spent = proof.relaxation.cells
      proof.ask(this.#dive)
    }
    const verdict = proof.search(cells)
    if (
      verdict === 'MORE' &&
      (this.#known.bestCost === Infinity || proof.relaxation.cells - this.#spent < DIVE * agents * jobs)
    )
      return
    if (verdict === 'PLAN') this.#known.offer(proof.plan, proof.planCost)
    else if (verdict === 'NONE') this.bound = Math.max(this.bound, proof.aside)
    // A dive that takes too long aimed too low: half way up, and in the end no more dives.
    else this.#gap = this.#gap < 0.9 ? (1 + this.#gap) / 2 : 0
    this.#dive = null
  }

  #again(): void {
    const { best, bestCost } = this.#known
    const proof = this.#proof
    const { agents, jobs } = proof.choices.costs
    const free = new Uint8Array(agents)
    const count = new Int32Array(agents)
    for (let j = 0; j < jobs; j += 1) count[best[j]!] = count[best[j]!]! + 1
    let [n, chosen] = [0, 0]
    while ((n < this.#size || chosen < 2) && chosen < agents) {
      const i = this.#random.below(agents)
      if (free[i] === 1) continue
      free[i] = 1
      n += count[i]!
      chosen += 1
    }
    const kept: number[] = []
    for (let j = 0; j < jobs; j += 1) if (free[best[j]!] === 0) kept.push(j)
    proof.ask(bestCost - 1, { jobs: kept, plan: best })
    const verdict = proof.search(PART)
    if (verdict === 'PLAN') this.#known.offer(proof.plan, proof.planCost)
    else this.#size = Math.min(jobs, Math.max(8, this.#size * (verdict === 'NONE' ? 1.02 : 0.97)))
  }
}
