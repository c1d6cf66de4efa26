import type { MatchRunAskedView } from '../../contract/match.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { jobsOf, type Job, type MatchJobs } from './jobs.ts'
import { readLimits, type LimitsDraft } from './limits.ts'
import type { MatchQuestion } from './load.ts'
import { inputFromRegister, inputOfRun } from './run-input.ts'
import { findRun } from './find-run.ts'
import { checkKept, packagesToKeep, type KeepDraft } from './kept.ts'

/**
 * Builds a match from what the viewer may see and puts its run in the queue; it is kept when it ends, whatever happens.
 * Packages of an earlier run stand where `keep` names them. A request with the same key answers the run that it began before.
 * @throws Refusal run.*, history.*, access.sign_in_needed
 */
export async function askRun(
  ctx: Ctx,
  input: MatchQuestion & LimitsDraft & { readonly keep?: KeepDraft | undefined },
): Promise<MatchRunAskedView> {
  requirePerson(ctx.viewer)
  const jobs = jobsOf(ctx.store)
  const earlier = jobs.earlier(ctx)
  if (earlier !== null) return answered(ctx, jobs, earlier)
  const limits = readLimits(input)
  const made = await inputFromRegister(ctx, input, await packagesToKeep(ctx, input.keep))
  checkKept(made.problem, made.fixed)
  return asked(jobs, jobs.add(ctx, made, limits))
}

/**
 * Solves the very problem of a kept run again, within the work that it did then: what ended by its work gives the same
 * plan. The replay is a run of its own, which says whether it is the same.
 * @throws Refusal run.unknown, run.too_many, run.queue_full, access.sign_in_needed
 */
export async function replayRun(ctx: Ctx, input: { readonly run: string }): Promise<MatchRunAskedView> {
  requirePerson(ctx.viewer)
  const jobs = jobsOf(ctx.store)
  const earlier = jobs.earlier(ctx)
  if (earlier !== null) return answered(ctx, jobs, earlier)
  const run = await findRun(ctx, input.run)
  const limits = readLimits({
    ...(run.engine === null ? {} : { engine: run.engine }),
    ...(run.work === null ? {} : { work: run.work }),
    ...(run.seconds === null ? {} : { seconds: run.seconds }),
    seed: run.seed,
  })
  return asked(jobs, jobs.add(ctx, inputOfRun(run), limits))
}

const asked = (jobs: MatchJobs, job: Job): MatchRunAskedView => ({
  id: job.id,
  cite: `run:${job.id}`,
  state: job.state,
  place: jobs.place(job),
})

function answered(ctx: Ctx, jobs: MatchJobs, id: string): MatchRunAskedView {
  const job = jobs.find(ctx, id)
  return job ? asked(jobs, job) : { id, cite: `run:${id}`, state: 'ENDED', place: 0 }
}
