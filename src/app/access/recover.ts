import { mayRecover } from '../../core/access/granting.ts'
import { checkPassword } from '../../core/access/password.ts'
import { refuse } from '../../core/problem.ts'
import { claimInvitation, keepInvitation, newToken, withdrawAll } from '../../store/access/invitations.ts'
import { forgetFactors, peopleWith, setPassword } from '../../store/access/people.ts'
import { endSessions } from '../../store/access/sessions.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import type { AccessCtx } from './accounts.ts'
import { LINK_MS } from './invite.ts'
import { openLink } from './look-up-link.ts'
import { requirePerson } from './require.ts'
import { standingOf } from './standing.ts'
import { sure } from './sure.ts'

/**
 * Issues a one-time link by which a person who has lost password or second factor comes in again, and ends all of
 * their sessions. Kept in the ledger; a link issued before is withdrawn.
 * @throws Refusal access.person_unknown, access.not_allowed
 */
export async function issueRecovery(
  ctx: Ctx,
  { person }: { readonly person: string },
): Promise<{ token: string | null; expiresAt: string }> {
  const by = requirePerson(ctx.viewer)
  const known = (await peopleWith(ctx.store.auth, [person])).has(person)
  const standing = await standingOf(ctx, person)
  const allowed = mayRecover(ctx.viewer, person, standing)
  // To whoever may not see a person, there is none.
  if (!known || (!allowed.ok && allowed.problem.code === 'access.not_allowed' && !sees(ctx, standing)))
    return refuse('access.person_unknown', { person })
  sure(allowed)
  const { token, sha256 } = newToken()
  const now = new Date(ctx.now())
  const expiresAt = new Date(now.getTime() + LINK_MS)
  const entry = { action: 'access.recover', subject: `person:${person}`, reason: '', read: null, audience: NOBODY }
  const written = await commit(ctx, entry, async () => {
    await withdrawAll(ctx.store.auth, 'RECOVERY', person, now)
    await keepInvitation(ctx.store.auth, {
      id: ctx.newId(),
      kind: 'RECOVERY',
      person,
      email: null,
      name: null,
      organisation: null,
      level: null,
      until_at: null,
      token_sha256: sha256,
      made_at: now,
      made_by: by,
      expires_at: expiresAt,
    })
    await endSessions(ctx.store.auth, person)
    return { expiresAt: expiresAt.toISOString() }
  })
  return { token: written.repeated ? null : token, expiresAt: written.expiresAt }
}

/** Of accounts nobody is told. */
const NOBODY = { visibility: 'PRIVATE', organisations: [] }

const sees = ({ viewer }: Ctx, standing: Awaited<ReturnType<typeof standingOf>>): boolean =>
  viewer.level === 'MANAGER' && standing.some((g) => !g.administrator && g.organisation === viewer.organisation)

/**
 * Comes in again by a link: a new password takes the place of everything that the person signed in with before.
 * @throws Refusal access.link_unknown, access.password_*
 */
export async function recover(
  ctx: AccessCtx,
  input: { readonly token: string; readonly password: string },
): Promise<{ email: string }> {
  const link = await openLink(ctx, input.token)
  const person = link.person ?? refuse('access.link_unknown', {})
  const known = (await peopleWith(ctx.store.auth, [person])).get(person) ?? refuse('access.link_unknown', {})
  const digest = await ctx.accounts.digest(sure(checkPassword(input.password, known.email)))
  const now = new Date(ctx.now())
  const actor = { ...ctx, actor: `person:${person}`, request: null }
  const entry = { action: 'access.recovered', subject: `person:${person}`, reason: '', read: null, audience: NOBODY }
  await commit(actor, entry, async () => {
    await ctx.store.auth.transaction().execute(async (trx) => {
      if (!(await claimInvitation(trx, link.id, person, now))) refuse('access.link_unknown', {})
      await forgetFactors(trx, person)
      await setPassword(trx, person, digest, now)
    })
    return {}
  })
  return { email: known.email }
}
