import type { MatchPackage } from '../match-plan.ts'
import type { MatchProblem } from '../problem.ts'

/** An offer that serves a requirement. */
export interface Pair {
  readonly requirement: string
  readonly offer: string
}

/** What a re-solve may be given beside the problem. */
export interface Wish {
  /** Packages that must stand as they are: arrangements already agreed. */
  readonly fixed?: readonly MatchPackage[]
  /** A plan to begin with: every package of it stands under the problem that is asked. */
  readonly start?: readonly MatchPackage[]
  /** What an engine answered with an earlier plan, for it to begin with. */
  readonly prices?: unknown
}

/** A plan, what it is worth, and what no plan of the same question can exceed. */
export interface Solved {
  readonly packages: readonly MatchPackage[]
  readonly objective: number
  readonly bound: number
  readonly prices?: unknown
}

/** Solves a problem anew. */
export type Solve = (problem: MatchProblem, wish: Wish) => Promise<Solved>

/**
 * The best plan that has a pair, from whatever start and with whatever sources are best; its bound is that of such
 * plans. Null where none was found.
 */
export type Force = (problem: MatchProblem, pair: Pair, wish: Wish) => Promise<Solved | null>

/** What explanations need from outside: an engine, and how long they may go on asking it. */
export interface Means {
  readonly solve: Solve
  readonly force: Force
  /** False once the time for this answer is over: what was found until then is answered, and marked as partial. */
  readonly more: () => boolean
  /** Digest of a plan, as runs are cited by. */
  readonly digest: (packages: readonly MatchPackage[]) => string
}

/** The plan that questions are about. */
export interface Given extends Solved {
  readonly problem: MatchProblem
  readonly fixed: readonly MatchPackage[]
}

/** A difference of objectives, known exactly where both ends are one. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * What the best plan loses where less is allowed: the plans are compared with what their bounds still leave open, so
 * that the range holds whatever better plans there may be. Exact where both are proven best.
 */
export const lossOf = (given: Solved, other: Solved): Range => ({
  from: Math.max(0, given.objective - Math.max(other.objective, other.bound)),
  to: Math.max(0, Math.max(given.objective, given.bound) - other.objective),
})

/** What the best plan gains, or loses, by a change; exact where both plans are proven best. */
export const gainOf = (given: Solved, other: Solved): Range => ({
  from: other.objective - Math.max(given.objective, given.bound),
  to: Math.max(other.objective, other.bound) - given.objective,
})

export const samePair = (a: Pair, b: Pair): boolean => a.requirement === b.requirement && a.offer === b.offer
