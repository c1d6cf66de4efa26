import type { MatchPlan } from '../../core/match/match-plan.ts'
import { problem, Refusal, type Problem } from '../../core/problem.ts'
import { appendRun } from '../../store/match/runs.ts'
import type { StoredFailure, StoredPoint } from '../../store/schema/match.ts'
import type { Ending } from '../../solver/port.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { canonical, planHash } from './canonical.ts'
import type { RunLimits } from './limits.ts'
import { runOwner } from './owner.ts'
import type { RunInput } from './run-input.ts'

/** How a run ended: with a verified plan, or without one and why. */
export type RunOutcome =
  | {
      readonly plan: MatchPlan
      readonly ending: Ending
      readonly work: number
      /** What proposed packages earned by staying. */
      readonly tax: number
      readonly failures: readonly Problem[]
    }
  | { readonly plan: null; readonly failures: readonly Problem[] }

/** What an error tells of why a run failed. */
export const failureOf = (error: unknown): Problem =>
  error instanceof Refusal
    ? error.problem
    : problem('match.engine_failed', { engine: 'default', detail: String(error).slice(0, 200) })

/** Keeps a run for good. The ledger names it by an opaque id alone; it is news for its owner. */
export async function keepRun(
  ctx: Ctx,
  run: {
    readonly id: string
    readonly input: RunInput
    readonly limits: RunLimits
    readonly askedAt: string
    readonly course: readonly StoredPoint[]
  },
  outcome: RunOutcome,
): Promise<void> {
  const owner = runOwner(ctx.viewer)!
  const { id, input, limits, askedAt, course } = run
  const audience = { visibility: 'PRIVATE', organisations: [owner] }
  // What the client named its request has been answered when the run was asked for.
  const quiet: Ctx = { ...ctx, request: null }
  await commit(quiet, { action: 'run.keep', subject: `run:${id}`, reason: '', read: null, audience }, async (w) => {
    w.wrote('match_run')
    const { plan } = outcome
    await appendRun(w.trx, w.change, {
      id,
      owner,
      person: ctx.viewer.person ?? 'operator',
      as_of: input.asOf,
      known_at: input.knownAt,
      audience: input.audience,
      exercise: input.exercise,
      replay_of: input.replayOf,
      problem: input.text,
      input_sha256: input.sha256,
      subjects: input.subjects,
      findings: input.findings,
      pinned: input.pinned,
      ingredients: input.ingredients,
      rules: input.rules,
      assumptions: input.assumptions,
      engine: limits.engine,
      seconds: limits.seconds,
      work: limits.work,
      seed: limits.seed,
      ending: plan ? outcome.ending : 'FAILED',
      failures: outcome.failures as readonly StoredFailure[],
      plan: plan && canonical(plan).text,
      plan_sha256: plan && planHash(plan),
      objective: plan?.objective ?? null,
      bound: plan?.bound ?? null,
      solved_by: plan?.engine ?? null,
      work_done: plan ? Math.round(outcome.work) : 0,
      asked_at: askedAt,
      ended_at: ctx.now(),
      salt: ctx.newId(),
      fixed: input.fixed,
      proposed: input.proposed,
      tax: plan ? Math.round(outcome.tax) : null,
      course,
    })
    return { run: id }
  })
}
