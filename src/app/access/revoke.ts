import { inForce, type Grant } from '../../core/access/grant.ts'
import { checkLastAdministrator, mayRevoke } from '../../core/access/granting.ts'
import { refuse } from '../../core/problem.ts'
import { optionalText } from '../../core/text.ts'
import { appendRevocation, grantsOf, visibleGrant } from '../../store/access/grants.ts'
import { viewing } from '../../store/access/viewing.ts'
import { versionOf } from '../../store/history/versions.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { requirePerson } from './require.ts'
import { standingIn } from './standing.ts'
import { sure } from './sure.ts'

/** Subject whose version keeps two administrators from removing each other at once. */
export const ADMINISTRATORS = 'administrators'

export interface Revoke {
  readonly grant: string
  readonly reason?: string | null
}

/**
 * Ends a grant, and with it whatever was delegated from it, from now on.
 * @throws Refusal access.grant_unknown, access.grant_over, access.not_allowed, access.last_administrator, subject.changed
 */
export async function revoke(ctx: Ctx, input: Revoke): Promise<{ grant: string }> {
  const by = requirePerson(ctx.viewer)
  const reason = sure(optionalText(input.reason, 'reason')) ?? ''
  const grant = await grantSeen(ctx, input.grant)
  sure(mayRevoke(ctx.viewer, grant))
  const [subject, read] = grant.administrator
    ? [ADMINISTRATORS, await versionOf(ctx.store.db, ADMINISTRATORS)]
    : [`person:${grant.person}`, null]
  const organisations = grant.administrator ? [] : [grant.organisation]
  const entry = { action: 'access.revoke', subject, reason: '', read, details: { grant: grant.id } }
  await commit(
    ctx,
    { ...entry, audience: { visibility: 'PRIVATE', organisations } },
    async ({ trx, change, wrote }) => {
      const now = ctx.now()
      // A grant may rest on one that its bearer cannot see: the person's own are known whole.
      const known = await grantsOf(trx, grant.person)
      const standing = grant.administrator ? await standingIn(trx, now) : inForce(known.grants, known.revocations, now)
      if (!standing.some((g) => g.id === grant.id)) refuse('access.grant_over', { grant: grant.id })
      sure(checkLastAdministrator(grant, standing))
      wrote('access_revocation')
      const row = { grant: grant.id, at: now, by, reason, salt: ctx.newId() }
      if (!(await appendRevocation(trx, row, change))) refuse('access.grant_over', { grant: grant.id })
      return { grant: grant.id }
    },
  )
  return { grant: grant.id }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** @throws Refusal access.grant_unknown */
export async function grantSeen(ctx: Ctx, id: string): Promise<Grant> {
  const found = UUID.test(id) ? await viewing(ctx.store.db, ctx.viewer, (trx) => visibleGrant(trx, id)) : null
  return found ?? refuse('access.grant_unknown', { grant: id })
}
