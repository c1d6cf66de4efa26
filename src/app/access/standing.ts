import { inForce, type Grant } from '../../core/access/grant.ts'
import { ANYONE, OPERATOR, type Viewer } from '../../core/access/viewer.ts'
import { viewerOf } from '../../core/access/acting.ts'
import { grantsOf, visibleGrants } from '../../store/access/grants.ts'
import { viewing } from '../../store/access/viewing.ts'
import type { Trx } from '../../store/open.ts'
import type { Ctx } from '../context.ts'

/** The grants in force that the viewer of a transaction may see, of one organisation or of all. */
export async function standingIn(trx: Trx, now: string, organisation: string | null = null): Promise<Grant[]> {
  const { grants, revocations } = await visibleGrants(trx, organisation)
  return inForce(grants, revocations, now)
}

/** The same, read by itself. */
export const standing = (ctx: Ctx, organisation: string | null = null): Promise<Grant[]> =>
  viewing(ctx.store.db, ctx.viewer, (trx) => standingIn(trx, ctx.now(), organisation))

/** One person's grants in force. */
export async function standingOf(ctx: Ctx, person: string): Promise<Grant[]> {
  const { grants, revocations } = await grantsOf(ctx.store.db, person)
  return inForce(grants, revocations, ctx.now()).filter((g) => g.person === person)
}

/**
 * The viewer that somebody is now, as they act for one organisation, or as an administrator: an invitation holds only
 * as long as whoever made it could still make it. That a second factor was shown was asked when it was made.
 */
export async function viewerNow(ctx: Ctx, person: string, organisation: string | null): Promise<Viewer> {
  if (person === 'operator') return OPERATOR
  const grants = await standingOf(ctx, person)
  const acting = grants.find((g) => !g.administrator && g.organisation === organisation && g.level === 'MANAGER')
  const kept = grants.filter((g) => g.administrator || g.id === acting?.id)
  return kept.length === 0 ? { ...ANYONE, person } : viewerOf(person, kept, acting?.id ?? null, 2)
}
