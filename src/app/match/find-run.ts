import { refuse } from '../../core/problem.ts'
import { viewing } from '../../store/access/viewing.ts'
import { wholeRun, type RunWhole } from '../../store/match/runs.ts'
import type { Ctx } from '../context.ts'

/** Nothing but what can be an id is asked of the database. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An id as it is cited, `run:<id>`, or alone. */
export const runId = (text: string): string => text.replace(/^run:/, '')

/**
 * A kept run; one that may not be seen is unknown, as one that does not exist.
 * @throws Refusal run.unknown, run.damaged
 */
export async function findRun(ctx: Ctx, text: string): Promise<RunWhole> {
  const id = runId(text)
  const found = ID.test(id) ? await viewing(ctx.store.db, ctx.viewer, (trx) => wholeRun(trx, id)) : null
  return found ?? refuse('run.unknown', { run: text })
}
