import type { ArrangementFacts } from '../../core/arrangement/facts.ts'
import { standingOn, type Standing } from '../../core/arrangement/standing.ts'
import type { Day } from '../../core/history/day.ts'
import { refuse } from '../../core/problem.ts'
import { viewing } from '../../store/access/viewing.ts'
import { arrangementFacts, arrangementVersions } from '../../store/arrangement/arrangements.ts'
import type { Db } from '../../store/open.ts'
import type { Ctx } from '../context.ts'

/** An arrangement as the viewer may see it, how it stands on a day, and its version. */
export interface FoundArrangement {
  readonly facts: ArrangementFacts
  readonly standing: Standing
  readonly version: number
}

/** Nothing but what can be a key is asked of the database. */
const KEY = /^[0-9a-f-]{36}$/

export const today = (ctx: Ctx): Day => ctx.now().slice(0, 10) as Day

/**
 * An arrangement by its key; one that may not be seen is unknown, as one that does not exist.
 * @throws Refusal arrangement.unknown
 */
export const findArrangement = (ctx: Ctx, key: string, asOf: Day = today(ctx)): Promise<FoundArrangement> =>
  viewing(ctx.store.db, ctx.viewer, (trx) => findArrangementIn(trx, key, asOf))

/** The same, as the viewer of a transaction under way may see it. */
export async function findArrangementIn(trx: Db, key: string, asOf: Day): Promise<FoundArrangement> {
  const [facts] = KEY.test(key) ? await arrangementFacts(trx, key) : []
  const standing = facts && standingOn(facts, asOf)
  if (!standing) return refuse('arrangement.unknown', { arrangement: key })
  return { facts, standing, version: (await arrangementVersions(trx, [key])).get(key) ?? 0 }
}
