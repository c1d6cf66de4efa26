/** Refusals about pledges. */
export interface SupplyProblems {
  'pledge.unknown': { pledge: string }
}
