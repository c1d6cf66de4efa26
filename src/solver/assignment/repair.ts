import type { Annealing } from './anneal.ts'
import type { Costs } from './assignment.ts'
import { Proof, QUICK } from './proof.ts'
import type { Random } from './random.ts'

/** A dive that has not come through after so many nodes for each job aimed too low. */
const DIVE = 4
/** Cells that one part may take to be solved again. */
const PART = 20e6
/** Extra cost up to which a job counts as being where the prices would have it. */
const NEARLY = 3

/**
 * Better plans by the same tree: by turns dives, each for a plan well below the best so far, and parts of the best plan
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
  #nodes = 0
  #turn = 0
  /** Jobs that are solved again: how many, or what share of those that fit the prices is kept. */
  #size = 30
  #keep = 0.8
  #dear = new Float64Array(0)

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
    if (this.#dear.length === 0) this.#dear = Float64Array.from(this.#proof.dear(100))
  }

  /** A little more of it: about so many cells. */
  step(cells: number): void {
    if (this.#dive !== null || this.#known.bestCost === Infinity || this.#turn <= 0) return this.#goDown(cells)
    const before = this.cells
    this.#again()
    this.#turn -= this.cells - before
  }

  #goDown(cells: number): void {
    const proof = this.#proof
    const { agents, jobs, cost } = proof.choices.costs
    if (this.#dive === null) {
      const { bestCost } = this.#known
      if (bestCost < Infinity) {
        const way = bestCost - this.bound
        this.#dive = Math.min(bestCost - 1, Math.floor(this.bound + way * 0.5 ** (1 + 3 * this.#random.share())))
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
      this.#nodes = proof.nodes
      proof.care = { rounds: 12 + this.#random.below(12), near: 3 }
      proof.ask(this.#dive)
    }
    const verdict = proof.search(cells)
    if (verdict === 'MORE' && (this.#known.bestCost === Infinity || proof.nodes - this.#nodes < DIVE * jobs)) return
    if (verdict === 'PLAN') this.#known.offer(proof.plan, proof.planCost)
    // Nothing at any cost: there is no plan.
    else if (verdict === 'NONE')
      this.bound = this.#known.bestCost === Infinity ? Infinity : Math.max(this.bound, proof.aside)
    // Parts of the plan are solved again for some time before the next dive.
    this.#turn += (proof.relaxation.cells - this.#spent) / 2
    this.#dive = null
  }

  #again(): void {
    const { best, bestCost } = this.#known
    const proof = this.#proof
    const { jobs } = proof.choices.costs
    const byAgents = this.#random.share() < 0.5
    const kept = byAgents ? this.#agentsApart() : this.#agreed()
    proof.care = QUICK
    proof.ask(bestCost - 1, { jobs: kept, plan: best })
    const verdict = proof.search(PART)
    if (verdict === 'PLAN') this.#known.offer(proof.plan, proof.planCost)
    else if (byAgents) this.#size = Math.min(jobs, Math.max(8, this.#size * (verdict === 'NONE' ? 1.02 : 0.97)))
    else this.#keep = Math.min(0.98, Math.max(0.1, this.#keep + (verdict === 'NONE' ? -0.01 : 0.015)))
  }

  /** Jobs of all agents but a few, drawn by chance. */
  #agentsApart(): number[] {
    const { best } = this.#known
    const { agents, jobs } = this.#proof.choices.costs
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
    return kept
  }

  /** Most of the jobs that are where the prices would have them; never those that are not. */
  #agreed(): number[] {
    const { best } = this.#known
    const { jobs } = this.#proof.choices.costs
    const kept: number[] = []
    for (let j = 0; j < jobs; j += 1)
      if (this.#dear[best[j]! * jobs + j]! < NEARLY && this.#random.share() < this.#keep) kept.push(j)
    return kept
  }
}
