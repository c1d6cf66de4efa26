import { email } from '../../core/access/email.ts'
import type { Grant } from '../../core/access/grant.ts'
import { mayGrant } from '../../core/access/granting.ts'
import { checkPassword } from '../../core/access/password.ts'
import type { Level } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { appendGrant } from '../../store/access/grants.ts'
import { claimInvitation, withdrawAll, type InvitationRow } from '../../store/access/invitations.ts'
import { makePerson, personByEmail } from '../../store/access/people.ts'
import { commit } from '../history/commit.ts'
import type { AccessCtx } from './accounts.ts'
import { bodyOf } from './body.ts'
import { openLink } from './look-up-link.ts'
import { standingIn, viewerNow } from './standing.ts'
import { sure } from './sure.ts'

export interface Acceptance {
  readonly token: string
  /** Where there is no account yet; whoever has one signs in first. */
  readonly account: { readonly name: string; readonly email: string; readonly password: string } | null
}

/**
 * Takes up an invitation: makes the account where there is none, and the grant that was promised, if whoever invited
 * could still grant it.
 * @throws Refusal access.link_unknown, access.link_for_another, access.account_exists, access.password_*, text.*
 */
export async function accept(ctx: AccessCtx, input: Acceptance): Promise<{ person: string; email: string }> {
  const link = await openLink(ctx, input.token)
  if (link.kind === 'RECOVERY') return refuse('access.link_unknown', {})
  const account = await accountFor(ctx, link, input)
  const person = account?.id ?? ctx.signed!.person
  await grantPromised(ctx, link, person, async () => {
    const now = new Date(ctx.now())
    await ctx.store.auth.transaction().execute(async (trx) => {
      if (!(await claimInvitation(trx, link.id, person, now))) refuse('access.link_unknown', {})
      if (account) await makePerson(trx, account, now)
      if (link.kind === 'FIRST_ADMINISTRATOR') await withdrawAll(trx, 'FIRST_ADMINISTRATOR', null, now)
    })
  })
  return { person, email: account?.email ?? ctx.signed!.email }
}

/** The account to make; null where the one who accepts is signed in with the account that the link is for. */
async function accountFor(ctx: AccessCtx, link: InvitationRow, { account }: Acceptance) {
  const owner = link.email === null ? null : await personByEmail(ctx.store.auth, link.email)
  if (account === null) {
    if (ctx.signed === null) return refuse('access.sign_in_needed', {})
    if (link.email !== null && owner !== ctx.signed.person) return refuse('access.link_for_another', {})
    return null
  }
  const address = sure(email(link.email ?? account.email))
  if (owner !== null || (await personByEmail(ctx.store.auth, address)) !== null)
    return refuse('access.account_exists', {})
  const name = sure(text(account.name, 'name', LIMITS.name))
  const password = sure(checkPassword(account.password, address))
  const digest = await ctx.accounts.digest(password)
  return { id: ctx.newId(), name, email: address, digest }
}

/** Appends the grant of an invitation, as the one who invited; `claim` uses the invitation up in the same breath. */
export async function grantPromised(
  ctx: Omit<AccessCtx, 'accounts' | 'signed'>,
  link: InvitationRow,
  person: string,
  claim: () => Promise<void>,
): Promise<void> {
  const body = link.organisation === null ? null : await bodyOf(ctx, link.organisation)
  const until = link.until_at?.toISOString() ?? null
  const base = { id: link.id, person, from: ctx.now(), until, grantedBy: link.made_by }
  const level = (link.level ?? 'READER') as Level
  const member = body && { organisation: body.code, role: body.role, level, delegatedFrom: null }
  const grant: Grant = member ? { ...base, administrator: false, ...member } : { ...base, administrator: true }
  const viewer = await viewerNow(ctx, link.made_by, body?.code ?? null)
  const inviter = { ...ctx, viewer, actor: `person:${person}`, request: null }
  await commit(
    inviter,
    {
      action: 'access.accept',
      subject: `person:${person}`,
      reason: '',
      read: null,
      details: { invitation: link.id },
      audience: { visibility: 'PRIVATE', organisations: body ? [body.code] : [] },
    },
    async ({ trx, change, wrote }) => {
      const allowed = mayGrant(viewer, grant, await standingIn(trx, ctx.now(), body?.code ?? null), ctx.now())
      // Whoever invited may no longer do so, or it has come to an end meanwhile.
      if (!allowed.ok) refuse('access.link_unknown', {})
      wrote('access_grant')
      // The grant has the invitation's id: of two who take it up at once, one waits here and is told.
      if (!(await appendGrant(trx, grant, ctx.newId(), change))) refuse('access.link_unknown', {})
      await claim()
      return {}
    },
  )
}
