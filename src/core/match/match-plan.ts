import type { CostKind } from './problem.ts'

/** A plan as people, files and other programs write it: contract, "Plan". */

/** Proven best; good, with a bound; or what there was when somebody stopped the run. */
export const PLAN_STATUSES = ['optimal', 'feasible', 'stopped'] as const
export type PlanStatus = (typeof PLAN_STATUSES)[number]

/** A part of one cost that one fund pays, in thousands of US dollars. */
export interface FundShare {
  readonly fund: string
  readonly kind: CostKind
  readonly amount: number
}

/** One offer in one requirement, with all that makes it possible. */
export interface MatchPackage {
  readonly requirement: string
  readonly offer: string
  /** First month, and the month after the last. */
  readonly start: number
  readonly end: number
  readonly lots: readonly string[]
  readonly courses: readonly string[]
  readonly funds: readonly FundShare[]
}

export interface MatchPlan {
  /** Name of the problem. */
  readonly problem: string
  /** By requirement, offer and start. */
  readonly packages: readonly MatchPackage[]
  readonly objective: number
  /** No plan can reach more: computed, never guessed. */
  readonly bound: number
  readonly status: PlanStatus
  readonly seconds: number
  readonly engine: string
  readonly seed: number
}
