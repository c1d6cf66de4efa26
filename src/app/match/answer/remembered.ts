import { expand } from '../../../core/match/expand.ts'
import type { Given } from '../../../core/match/explain/ask.ts'
import type { Model, Placed } from '../../../core/match/model.ts'
import { placedOf } from '../../../core/match/plan.ts'
import type { MatchProblem } from '../../../core/match/problem.ts'
import { sameRows } from '../../../solver/decomposition/same.ts'
import { pricesOf, resolve } from '../../../solver/decomposition/warm.ts'
import type { Answer } from '../../../solver/port.ts'

/** Tries of a step: so few that the rest of the answer takes longer. */
const TRIES = 200
/** Problems that a thread remembers. */
const MOST = 3

/** What is kept of a problem that has been asked about, so that a change to it is one step from there. */
export class Remembered {
  readonly #problem: MatchProblem
  readonly #model: Model
  readonly #prices: ReturnType<typeof pricesOf>

  constructor({ problem, fixed }: Given) {
    this.#problem = problem
    this.#model = expand(problem, fixed)
    this.#prices = pricesOf(this.#model, placedOf(problem, this.#model, fixed))
  }

  /** The plan of a changed problem, in its own numbers. */
  resolve(
    problem: MatchProblem,
    model: Model,
    fixed: readonly Placed[],
    start: readonly Placed[],
    seed: number,
  ): Answer {
    const known = { model: this.#model, prices: this.#prices }
    const same = sameRows(this.#problem, problem)
    return resolve(known, { model, fixed, start, same }, TRIES, seed)
  }
}

/** The problems that were asked about last. */
export class Memory {
  readonly #known = new Map<string, Remembered>()

  /** What is known of a plan's problem; null as key for a problem that will not be asked about again. */
  of(key: string | null, given: Given): Remembered {
    const known = key === null ? undefined : this.#known.get(key)
    const found = known ?? new Remembered(given)
    if (key === null) return found
    this.#known.delete(key)
    this.#known.set(key, found)
    if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value!)
    return found
  }
}
