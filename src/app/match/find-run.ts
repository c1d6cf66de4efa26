import type { Visibility } from '../../core/access/visibility.ts'
import { refuse } from '../../core/problem.ts'
import { viewing } from '../../store/access/viewing.ts'
import { wholeRun, type RunWhole } from '../../store/match/runs.ts'
import type { Ctx } from '../context.ts'
import { recordReads, type CarriedPledge } from '../supply/record-reads.ts'

/** Nothing but what can be an id is asked of the database. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An id as it is cited, `run:<id>`, or alone. */
export const runId = (text: string): string => text.replace(/^run:/, '')

/**
 * A kept run; one that may not be seen is unknown, as one that does not exist. That somebody else than its asker reads
 * pledges of others in it which are not public is recorded.
 * @throws Refusal run.unknown, run.damaged
 */
export async function findRun(ctx: Ctx, text: string): Promise<RunWhole> {
  const id = runId(text)
  const found = ID.test(id) ? await viewing(ctx.store.db, ctx.viewer, (trx) => wholeRun(trx, id)) : null
  if (!found) return refuse('run.unknown', { run: text })
  if (found.person !== ctx.viewer.person) await recordReads(ctx, carriedBy(found), 'match')
  return found
}

/** Pledges in a run that are not public; what its asker owns they have shown themselves. */
const carriedBy = ({ ingredients, owner }: RunWhole): CarriedPledge[] =>
  ingredients
    .filter((i) => i.is === 'PLEDGE' && i.visibility !== 'PUBLIC' && !i.owners.includes(owner))
    .map((i) => ({ key: i.key, organisation: i.owners[0]!, visibility: i.visibility as Visibility }))
