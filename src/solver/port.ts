import type { Model, Placed } from '../core/match/model.ts'

/** How long an engine may go on. Work is counted in the engine's own units, so that the same work gives the same plan. */
export interface Limits {
  /** Last stop by the clock, in seconds; null for none. A run that ends by it is not repeatable, and says so. */
  readonly seconds: number | null
  /** Units of work; null for as many as the engine thinks right. */
  readonly work: number | null
  readonly seed: number
}

/** What an engine is asked. */
export interface Task {
  readonly model: Model
  readonly limits: Limits
  /** Packages that must stand as they are (agreed arrangements). */
  readonly fixed: readonly Placed[]
  /** A plan to begin with, if one is known; it need not be a good one. */
  readonly start: readonly Placed[] | null
}

/** How far an engine has come: best plan so far, and what no plan can exceed. */
export interface Progress {
  readonly incumbent: number
  readonly bound: number
  readonly work: number
}

/** Why an engine ended: the plan is proven best, its work was done, the clock ran out, or it was told to stop. */
export type Ending = 'OPTIMAL' | 'WORK' | 'CLOCK' | 'STOPPED'

export interface Answer {
  readonly placed: readonly Placed[]
  /** Objective of `placed`, fixed packages included. */
  readonly value: number
  /** Upper bound of every plan that keeps the fixed packages: computed, never guessed. */
  readonly bound: number
  readonly ending: Ending
  readonly engine: string
  readonly work: number
  /** Why a search within the engine could not go on; plan and bound are what it had before. A defect, to be told. */
  readonly trouble?: string
}

/** What an engine tells and asks while it works. */
export interface Ear {
  readonly progress: (progress: Progress) => void
  /** Told a good plan before work that cannot be interrupted: it is shown if the engine does not come back. */
  readonly keep?: (answer: Answer) => void
  /** True once somebody wants it to end; the engine then answers with the best it has. */
  readonly stopped: () => boolean
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
}

/** A way of solving. All engines keep the rules named at `Model`; a conformance suite holds them to it. */
export interface Engine {
  readonly name: 'exhaustive' | 'greedy' | 'exact' | 'decomposition'
  readonly solve: (task: Task, ear: Ear) => Promise<Answer>
}
