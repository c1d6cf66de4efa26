import type { MatchRunView } from '../../contract/match.ts'
import type { Subjects } from '../../core/match/build/subjects.ts'
import type { MatchPlan } from '../../core/match/match-plan.ts'
import type { MatchProblem } from '../../core/match/problem.ts'
import { refuse } from '../../core/problem.ts'
import { viewing } from '../../store/access/viewing.ts'
import { wholeRun } from '../../store/match/runs.ts'
import type { Ctx } from '../context.ts'
import { reference } from '../reference.ts'
import { findRun, runId } from './find-run.ts'
import { jobsOf } from './jobs.ts'
import { namesOf } from './names.ts'
import type { RunInput } from './run-input.ts'
import { headView, jobView } from './view.ts'

type Made = Pick<RunInput, 'problem' | 'subjects' | 'findings' | 'pinned' | 'fixed' | 'proposed'>

/**
 * A run that the viewer may see: kept, or of their own and under way.
 * @throws Refusal run.unknown, run.damaged
 */
export async function showRun(ctx: Ctx, input: { readonly run: string }): Promise<MatchRunView> {
  const jobs = jobsOf(ctx.store)
  const job = jobs.find(ctx, runId(input.run))
  if (job) return { ...jobView(job, jobs), ...(await parts(ctx, job.input, null)), course: [...job.course], same: null }
  const run = await findRun(ctx, input.run)
  const plan = run.plan === null ? null : (JSON.parse(run.plan) as MatchPlan)
  const problem = JSON.parse(run.problem) as MatchProblem
  const made: Made = { ...run, problem, fixed: run.fixed ?? [], proposed: run.proposed ?? [] }
  const replayed = run.replay_of
  const first = replayed && (await viewing(ctx.store.db, ctx.viewer, (trx) => wholeRun(trx, replayed)))
  const same = first && run.plan_sha256 !== null ? first.plan_sha256 === run.plan_sha256 : null
  return { ...headView(run, ctx.viewer), ...(await parts(ctx, made, plan)), course: [...(run.course ?? [])], same }
}

async function parts(ctx: Ctx, made: Made, plan: MatchPlan | null) {
  const { problem } = made
  const subjects = made.subjects as unknown as Subjects
  const view: Pick<
    MatchRunView,
    'counts' | 'findings' | 'pinned' | 'kept' | 'proposed' | 'subjects' | 'plan' | 'names'
  > = {
    counts: { ...countsOf(problem), packages: plan?.packages.length ?? 0 },
    findings: made.findings as MatchRunView['findings'],
    pinned: made.pinned as MatchRunView['pinned'],
    kept: made.fixed.map(({ requirement, offer }) => ({ requirement, offer })),
    proposed: [...made.proposed],
    subjects: subjects as MatchRunView['subjects'],
    plan: plan as MatchRunView['plan'],
    names: namesOf(subjects, await reference(ctx.store), ctx.language),
  }
  return view
}

export const countsOf = ({ requirements, offers, equipmentLots, courses, funds }: MatchProblem) => ({
  requirements: requirements.length,
  offers: offers.length,
  equipmentLots: equipmentLots.length,
  courses: courses.length,
  funds: funds.length,
})

/**
 * The problem of a run, the very text whose hash is kept; of a kept one its plan too.
 * @throws Refusal run.unknown, run.failed
 */
export async function runText(ctx: Ctx, input: { readonly run: string; readonly what: 'problem' | 'plan' }) {
  const run = await findRun(ctx, input.run)
  const text = run[input.what] ?? refuse('run.failed', { run: run.id })
  return { text, sha256: input.what === 'problem' ? run.input_sha256 : run.plan_sha256! }
}
