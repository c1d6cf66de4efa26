import { Annealing } from './anneal.ts'
import { costsOf, valueOf, type Assignment, type Costs } from './assignment.ts'
import { Proof } from './proof.ts'
import { Random } from './random.ts'
import { Repair } from './repair.ts'

/** How long to go on; the same work and seed give the same plan, a run ended by the clock need not. */
export interface AssignmentLimits {
  /** Last stop by the clock, in seconds; null for none. */
  readonly seconds: number | null
  /** Units of work: millions of cells of knapsack tables, or ten thousands of moves; null for no limit. */
  readonly work: number | null
  readonly seed: number
}

export interface AssignmentEar {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  readonly stopped?: () => boolean
  readonly progress?: (value: number | null, bound: number) => void
}

export interface AssignmentAnswer {
  /** Agent of each job; null where no plan was found. */
  readonly agentOf: Int32Array | null
  readonly value: number | null
  /** No plan is better than this: proven. Null where no plan exists, proven too. */
  readonly bound: number | null
  readonly ending: 'OPTIMAL' | 'IMPOSSIBLE' | 'WORK' | 'CLOCK' | 'STOPPED'
  readonly work: number
}

/** Cells of one turn of the proof or of the search for plans; and of one look at the clock. */
const TURN = 60e6
const SLICE = 2e6
const CELLS = 1e6
const MOVES = 1e5

/**
 * Solves a generalised assignment problem: Lagrangian bounds, plans by annealing, by dives through the tree and by solving
 * parts of a plan again, and a proof by branch and bound, in turns until proven or out of time.
 */
export function solveAssignment(problem: Assignment, limits: AssignmentLimits, ear: AssignmentEar): AssignmentAnswer {
  return new Run(problem, limits, ear).go()
}

class Run {
  readonly #problem: Assignment
  readonly #limits: AssignmentLimits
  readonly #ear: AssignmentEar
  readonly #costs: Costs
  readonly #proof: Proof
  readonly #repair: Repair
  readonly #annealing: Annealing
  readonly #begun: number
  #ending: AssignmentAnswer['ending'] | null = null

  constructor(problem: Assignment, limits: AssignmentLimits, ear: AssignmentEar) {
    this.#problem = problem
    this.#limits = limits
    this.#ear = ear
    this.#begun = ear.now()
    const random = new Random(limits.seed)
    this.#costs = costsOf(problem)
    this.#annealing = new Annealing(this.#costs, random)
    this.#proof = new Proof(this.#costs)
    this.#repair = new Repair(this.#costs, this.#annealing, random)
  }

  go(): AssignmentAnswer {
    if (!this.#proof.impossible) {
      this.#open()
      for (let turn = TURN; !this.#over(); turn = Math.min(turn * 1.5, 20 * TURN)) {
        // Without any plan the question is whether there is one at all; costs come later.
        if (this.#annealing.bestCost < Infinity) this.#prove(turn / (this.#far() ? 8 : 2))
        if (!this.#over()) this.#repair.follow(this.#proof)
        this.#seek(turn)
      }
    } else this.#ending = 'IMPOSSIBLE'
    return this.#answer()
  }

  /** A first plan and a first bound, each of use to the other. */
  #open(): void {
    const { jobs } = this.#costs
    this.#annealing.cool(3000 * jobs, 10, 0.3, 1)
    const guess = (): number => {
      const { bestCost } = this.#annealing
      return bestCost < Infinity ? bestCost : 1.05 * Math.max(this.#proof.bound, middling(this.#costs))
    }
    this.#proof.begin(guess(), 300)
    for (let i = 0; i < 4 && !this.#over(); i += 1) this.#proof.improve(guess(), 150, 1 / (1 + i))
    if (this.#over()) return
    const spare = Math.max(1, guess() - this.#proof.bound)
    this.#annealing.guide(this.#proof.dear(spare))
    this.#annealing.cool(3000 * jobs, 1, 0.2, 1)
  }

  /** Whether the best plan is so far from the bound that better plans are worth more than a better bound. */
  #far(): boolean {
    const { bestCost } = this.#annealing
    return bestCost - this.#proof.bound > Math.abs(this.#costs.toWorth(bestCost)) / 1000
  }

  #prove(cells: number): void {
    const proof = this.#proof
    const end = proof.relaxation.cells + cells
    while (!this.#over() && proof.relaxation.cells < end) {
      if (!proof.asked) proof.ask(proof.bound)
      const verdict = proof.search(SLICE)
      if (verdict === 'PLAN') this.#annealing.offer(proof.plan, proof.planCost)
      if (verdict === 'NONE') {
        if (proof.aside === Infinity) {
          this.#ending = 'IMPOSSIBLE'
          return
        }
        proof.bound = Math.max(proof.bound, proof.aside)
      }
    }
  }

  #seek(cells: number): void {
    const end = this.#repair.cells + cells
    while (!this.#over() && this.#repair.cells < end) this.#repair.step(SLICE)
    this.#proof.bound = Math.max(this.#proof.bound, this.#repair.bound)
  }

  get #work(): number {
    return (this.#proof.relaxation.cells + this.#repair.cells) / CELLS + this.#annealing.moves / MOVES
  }

  #over(): boolean {
    if (this.#ending) return true
    const { bestCost } = this.#annealing
    const bound = Math.max(this.#proof.bound, this.#repair.bound)
    const { seconds, work } = this.#limits
    const value = bestCost === Infinity ? null : this.#costs.toWorth(bestCost)
    this.#ear.progress?.(value, this.#costs.toWorth(Math.min(bound, bestCost)))
    if (bestCost === Infinity && bound === Infinity) this.#ending = 'IMPOSSIBLE'
    else if (bestCost <= bound) this.#ending = 'OPTIMAL'
    else if (this.#ear.stopped?.()) this.#ending = 'STOPPED'
    else if (work !== null && this.#work >= work) this.#ending = 'WORK'
    else if (seconds !== null && this.#ear.now() - this.#begun >= seconds * 1000) this.#ending = 'CLOCK'
    return this.#ending !== null
  }

  #answer(): AssignmentAnswer {
    const { best, bestCost } = this.#annealing
    const found = bestCost < Infinity
    const bound = Math.min(Math.max(this.#proof.bound, this.#repair.bound), bestCost)
    const value = found ? valueOf(this.#problem, best) : null
    if (found && value !== this.#costs.toWorth(bestCost))
      throw new Error('assignment: a plan is not what it was held for')
    return {
      agentOf: found ? best : null,
      value,
      bound: this.#ending === 'IMPOSSIBLE' ? null : this.#costs.toWorth(bound),
      ending: this.#ending ?? 'WORK',
      work: this.#work,
    }
  }
}

/** Total cost if each job cost the mean of its agents. */
function middling({ agents, cost }: Costs): number {
  return cost.reduce((a, b) => a + b, 0) / agents
}
