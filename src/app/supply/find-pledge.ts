import type { Visibility } from '../../core/access/visibility.ts'
import type { Day } from '../../core/history/day.ts'
import { refuse } from '../../core/problem.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import { standingOn, type Standing } from '../../core/supply/standing.ts'
import { viewing } from '../../store/access/viewing.ts'
import type { KnownBefore } from '../../store/known.ts'
import type { Db } from '../../store/open.ts'
import { pledgeFacts, pledgeOwner, pledgeVersions } from '../../store/supply/pledges.ts'
import type { Ctx } from '../context.ts'

/** A pledge that the viewer may see, how it stands on a day, and its version. */
export interface FoundPledge {
  readonly facts: PledgeFacts
  readonly standing: Standing
  /** 0 of one that was never written here. */
  readonly version: number
}

/** Keys are printed characters: nothing else is asked of the database. */
const KEY = /^[\u0021-\u007e]{1,100}$/

export const today = (ctx: Ctx): Day => ctx.now().slice(0, 10) as Day

/**
 * A pledge by its key, as the viewer may see it; one that may not be seen is unknown, as one that does not exist.
 * @throws Refusal pledge.unknown
 */
export const findPledge = (
  ctx: Ctx,
  key: string,
  asOf: Day = today(ctx),
  before: KnownBefore = null,
): Promise<FoundPledge> => viewing(ctx.store.db, ctx.viewer, (trx) => findPledgeIn(trx, key, asOf, before))

/** The same, as the viewer of a transaction under way may see it. */
export async function findPledgeIn(trx: Db, key: string, asOf: Day, before: KnownBefore = null): Promise<FoundPledge> {
  const [facts] = KEY.test(key) ? await pledgeFacts(trx, before, { keys: [key] }) : []
  const standing = facts && standingOn(facts, asOf)
  if (!standing) return refuse('pledge.unknown', { pledge: key })
  return { facts, standing, version: (await pledgeVersions(trx, [key])).get(key) ?? 0 }
}

/** Whose a pledge is and who sees it now, if the viewer of the transaction does. */
export async function visiblePledge(trx: Db, key: string): Promise<{ organisation: string; visibility: Visibility }> {
  const owner = KEY.test(key) ? await pledgeOwner(trx, key) : undefined
  return owner ?? refuse('pledge.unknown', { pledge: key })
}
