import type { MatchRunAskedView } from '../../contract/match.ts'
import { refuse } from '../../core/problem.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { runId } from './find-run.ts'
import { jobsOf } from './jobs.ts'

/**
 * Ends a run of the viewer's own with the best plan so far.
 * @throws Refusal run.not_running, access.sign_in_needed
 */
export function stopRun(ctx: Ctx, input: { readonly run: string }): MatchRunAskedView {
  requirePerson(ctx.viewer)
  const jobs = jobsOf(ctx.store)
  const job = jobs.find(ctx, runId(input.run))
  if (!job) return refuse('run.not_running', { run: input.run })
  const place = jobs.place(job)
  jobs.stop(ctx, job.id)
  return { id: job.id, cite: `run:${job.id}`, state: job.state, place }
}
