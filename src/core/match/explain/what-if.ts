import { apply, type Change } from '../change.ts'
import type { MatchPackage } from '../match-plan.ts'
import type { MatchProblem } from '../problem.ts'
import { samePair, type Given, type Means, type Solved } from './ask.ts'
import { difference, type Difference } from './difference.ts'
import { stillStanding } from './stands.ts'

export interface WhatIf extends Solved {
  readonly problem: MatchProblem
  /** Agreed packages that the change makes impossible: they are not in the new plan. */
  readonly broken: readonly MatchPackage[]
  readonly difference: Difference
}

/**
 * The plan after a change, solved from where the given plan still stands, so that a small change is a small step. Refuses
 * a change that does not fit the problem.
 */
export async function whatIf(
  given: Given,
  changes: readonly Change[],
  { solve }: Pick<Means, 'solve'>,
): Promise<WhatIf> {
  const problem = apply(given.problem, changes)
  const solved = await resolve(given, problem, solve)
  const standing = solved.fixed
  const broken = given.fixed.filter((p) => !standing.includes(p))
  const after = { ...solved.plan, problem }
  return { ...after, broken, difference: difference(given, after) }
}

/** The best plan of a changed problem, beginning with what of the given plan still stands. */
export async function resolve(
  given: Given,
  problem: MatchProblem,
  solve: Means['solve'],
): Promise<{ readonly plan: Solved; readonly fixed: readonly MatchPackage[] }> {
  // Agreed packages come first, so that what is only proposed gives way to them.
  const fixed = stillStanding(problem, given.fixed, given.fixed)
  const start = stillStanding(
    problem,
    [...fixed, ...given.packages.filter((p) => !fixed.some((q) => samePair(p, q)))],
    fixed,
  )
  const plan = await solve(problem, { fixed, start, prices: given.prices })
  return { plan, fixed }
}
