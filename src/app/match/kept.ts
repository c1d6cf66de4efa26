import type { MatchPackage, MatchPlan } from '../../core/match/match-plan.ts'
import type { MatchProblem } from '../../core/match/problem.ts'
import { verify } from '../../core/match/verify/verify.ts'
import { refuse } from '../../core/problem.ts'
import type { Ctx } from '../context.ts'
import { findRun } from './find-run.ts'

/** Packages of the plan of a run that must stand in the next. */
export interface KeepDraft {
  readonly run: string
  readonly packages: readonly { readonly requirement: string; readonly offer: string }[]
}

/**
 * The packages as that plan has them.
 * @throws Refusal run.unknown, run.failed, run.keep_unknown
 */
export async function packagesToKeep(ctx: Ctx, keep: KeepDraft | undefined): Promise<readonly MatchPackage[]> {
  if (!keep || keep.packages.length === 0) return []
  const run = await findRun(ctx, keep.run)
  if (run.plan === null) return refuse('run.failed', { run: keep.run })
  const { packages } = JSON.parse(run.plan) as MatchPlan
  const wanted = new Map(keep.packages.map((p) => [JSON.stringify([p.requirement, p.offer]), p]))
  return [...wanted.values()].map(
    ({ requirement, offer }) =>
      packages.find((p) => p.requirement === requirement && p.offer === offer) ??
      refuse('run.keep_unknown', { run: keep.run, requirement, offer }),
  )
}

/** Refuses packages that the problem no longer allows: the facts, or what was asked for, have changed since. */
export function checkKept(problem: MatchProblem, packages: readonly MatchPackage[]): void {
  if (packages.length === 0) return
  const claim = { problem: problem.name, status: 'feasible', seconds: 0, engine: '', seed: 0 } as const
  const { breaches } = verify(problem, { ...claim, packages, objective: 0, bound: Infinity })
  const first = breaches.find(({ code }) => !code.startsWith('plan.'))
  if (!first) return
  const { requirement = '', offer = '' } = first.params as { requirement?: string; offer?: string }
  const named = packages.find((p) => p.offer === offer || p.requirement === requirement) ?? packages[0]!
  refuse('run.keep_impossible', { requirement: requirement || named.requirement, offer: offer || named.offer })
}
