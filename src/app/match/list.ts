import type { MatchRunListView } from '../../contract/match.ts'
import { viewing } from '../../store/access/viewing.ts'
import { exerciseMark } from '../../store/match/exercise.ts'
import { runHeads } from '../../store/match/runs.ts'
import type { Ctx } from '../context.ts'
import { jobsOf } from './jobs.ts'
import { headView, jobView } from './view.ts'

/** Runs that the viewer may see, the newest first; those of their own that are under way stand before the first page. */
export async function listRuns(
  ctx: Ctx,
  page: { readonly offset?: number | undefined; readonly limit?: number | undefined },
): Promise<MatchRunListView> {
  const [offset, limit] = [page.offset ?? 0, page.limit ?? 50]
  const { runs, total } = await viewing(ctx.store.db, ctx.viewer, (trx) => runHeads(trx, { offset, limit }))
  const jobs = jobsOf(ctx.store)
  const running = offset === 0 ? jobs.of(ctx).map((job) => jobView(job, jobs)) : []
  return {
    exercise: (await exerciseMark(ctx.store.db)) !== null,
    runs: [...running, ...runs.map((run) => headView(run, ctx.viewer))],
    page: { total, offset, limit, next: offset + limit < total ? String(offset + limit) : null },
  }
}
