/** Refusals about questions on a plan of the matcher. */
export interface MatchAnswerProblems {
  /** A change that changes nothing, or no change at all. */
  'match.change_empty': { field: string }
  /** The plan that was brought breaks rules of its problem: nothing that is said about it would be true. */
  'match.plan_broken': { breaches: number; first: string }
}
