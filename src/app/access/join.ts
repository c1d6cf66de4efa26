import type { Grant } from '../../core/access/grant.ts'
import { OPERATOR } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import { appendGrant, grantsOf } from '../../store/access/grants.ts'
import { institution, type Institution } from '../../store/access/institutions.ts'
import { claimInvitation, openInvitations, wasInvitedBy } from '../../store/access/invitations.ts'
import { plainEmail } from '../../store/access/people.ts'
import { isWithin } from '../../core/access/email.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { grantPromised } from './accept.ts'
import { bodyOf } from './body.ts'

/** Somebody whom an institution has signed in, before an account is made or joined with theirs. */
export interface Arrival {
  readonly provider: string
  readonly email: string
  /** The account that has this address already; null where there is none. */
  readonly account: string | null
  readonly action: 'create-user' | 'link-account' | 'sign-in'
}

/**
 * Whether somebody may come in through an institution: with an address of its domains; as a new person where it lets
 * its people join, or has invited them; to an account that is there where its own organisation invited that account.
 * Else whoever was first to be invited under somebody's address elsewhere would come in as them.
 */
export async function admits(ctx: Ctx, arrival: Arrival): Promise<boolean> {
  const found = await institution(ctx.store.auth, arrival.provider)
  const email = plainEmail(arrival.email)
  if (!found || !isWithin(email, found.domains)) return false
  if (arrival.action === 'sign-in') return true
  if (arrival.action === 'link-account')
    return arrival.account !== null && wasInvitedBy(ctx.store.auth, found.organisation, arrival.account, email)
  return found.joins || (await invitedBy(ctx, found, email)).length > 0
}

const invitedBy = async (ctx: Ctx, found: Institution, email: string) =>
  (await openInvitations(ctx.store.auth, { email }, new Date(ctx.now()))).filter(
    (i) => i.organisation === found.organisation,
  )

/**
 * What follows when somebody has come in through an institution: invitations of its organisation are taken up; where it
 * lets its people join, whoever never had a right there becomes a reader.
 */
export async function join(ctx: Ctx, input: { provider: string; person: string; email: string }): Promise<void> {
  const { provider, person } = input
  const found = await institution(ctx.store.auth, provider)
  if (!found) return
  const now = new Date(ctx.now())
  for (const invitation of await invitedBy(ctx, found, plainEmail(input.email)))
    await grantPromised(ctx, invitation, person, async () => {
      if (!(await claimInvitation(ctx.store.auth, invitation.id, person, now))) refuse('access.link_unknown', {})
    })
  const { grants } = await grantsOf(ctx.store.db, person)
  const known = grants.some((g) => g.person === person && !g.administrator && g.organisation === found.organisation)
  if (!found.joins || known) return
  const body = await bodyOf(ctx, found.organisation)
  const base = { id: ctx.newId(), person, from: ctx.now(), until: null, grantedBy: `institution:${provider}` }
  const member = { organisation: body.code, role: body.role, level: 'READER', delegatedFrom: null } as const
  const made: Grant = { ...base, administrator: false, ...member }
  const system = { ...ctx, viewer: OPERATOR, actor: `person:${person}`, request: null }
  const audience = { visibility: 'PRIVATE', organisations: [body.code] }
  const entry = { action: 'access.join', subject: `person:${person}`, reason: '', read: null, audience }
  await commit(system, entry, async ({ trx, change, wrote }) => {
    wrote('access_grant')
    await appendGrant(trx, made, ctx.newId(), change)
    return {}
  })
}
