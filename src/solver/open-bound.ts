import type { MatchProblem } from '../core/match/problem.ts'

/** What no plan can exceed, whatever is offered: every requirement met in full in every month, free of cost. */
export function openBound({ requirements, capabilities, months }: MatchProblem): number {
  const units = new Map(capabilities.map(({ id, unit }) => [id, unit]))
  let bound = 0
  for (const { capability, quantity, from, until, weight } of requirements) {
    const pieces = units.get(capability) === 'UNIT' ? quantity : 1
    let value = 0
    for (let t = from; t < until; t += 1) value += weight * (100 + months - t)
    // Rounding may add up to a half for each package; a package stays a month at least.
    bound += pieces * value + (quantity * (until - from)) / 2
  }
  return Math.ceil(bound)
}
