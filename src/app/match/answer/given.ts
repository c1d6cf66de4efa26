import type { Given } from '../../../core/match/explain/ask.ts'
import type { MatchPackage, MatchPlan } from '../../../core/match/match-plan.ts'
import type { MatchProblem } from '../../../core/match/problem.ts'
import { verify } from '../../../core/match/verify/verify.ts'
import { refuse } from '../../../core/problem.ts'
import type { Ctx } from '../../context.ts'
import { findRun } from '../find-run.ts'
import type { Manner } from './means.ts'

/** Seconds that an answer may take if nobody says otherwise. */
const DEFAULT_SECONDS = 10
/** Others wait meanwhile. */
const MOST_SECONDS = 60

/** A plan to be asked about, from a kept run that the viewer may see. */
export async function givenRun(ctx: Ctx, run: string): Promise<Given> {
  const found = await findRun(ctx, run)
  if (found.plan === null) return refuse('run.failed', { run })
  return givenPlan(JSON.parse(found.problem) as MatchProblem, JSON.parse(found.plan) as MatchPlan, found.fixed ?? [])
}

/**
 * A plan to be asked about, with its problem. Refuses a plan that breaks rules: what would be said of it would not be
 * true.
 */
export function givenPlan(problem: MatchProblem, plan: MatchPlan, fixed: readonly MatchPackage[]): Given {
  const { breaches } = verify(problem, plan)
  const [first] = breaches
  if (first) refuse('match.plan_broken', { breaches: breaches.length, first: first.code })
  return { problem, packages: plan.packages, objective: plan.objective, bound: plan.bound, fixed }
}

/** How long an answer may take, and each of the plans that it needs. */
export function manner(seconds: number | undefined, plans: number): Omit<Manner, 'digest'> {
  const all = seconds ?? DEFAULT_SECONDS
  if (!Number.isInteger(all) || all < 1 || all > MOST_SECONDS)
    refuse('run.limit_invalid', { field: 'seconds', value: String(all), from: 1, to: MOST_SECONDS })
  return { engine: null, seed: 1, quick: false, all, each: all / plans }
}
