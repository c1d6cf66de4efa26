import type { LinkView } from '../../contract/access.ts'
import { refuse } from '../../core/problem.ts'
import { openInvitation, type InvitationRow } from '../../store/access/invitations.ts'
import { peopleWith, personByEmail } from '../../store/access/people.ts'
import type { Ctx } from '../context.ts'
import { bodyOf } from './body.ts'

/**
 * The open link behind a token.
 * @throws Refusal access.link_unknown, whatever is wrong with it
 */
export async function openLink(ctx: Ctx, token: string): Promise<InvitationRow> {
  const found = /^[\w-]{43}$/.test(token) ? await openInvitation(ctx.store.auth, token, new Date(ctx.now())) : null
  return found ?? refuse('access.link_unknown', {})
}

/** What a one-time link is for, said to whoever holds it. */
export async function lookUpLink(ctx: Ctx, input: { readonly token: string }): Promise<LinkView> {
  const link = await openLink(ctx, input.token)
  const body = link.organisation === null ? null : await bodyOf(ctx, link.organisation)
  const known = link.person === null ? null : (await peopleWith(ctx.store.auth, [link.person])).get(link.person)
  const address = link.email ?? known?.email ?? null
  const owner = address === null ? null : await personByEmail(ctx.store.auth, address)
  return {
    kind: link.kind,
    email: address,
    name: link.name ?? known?.name ?? null,
    organisation: body?.code ?? null,
    organisationName: body?.name ?? null,
    level: body ? (link.level as LinkView['level']) : null,
    administrator: link.kind !== 'RECOVERY' && body === null,
    until: link.until_at?.toISOString() ?? null,
    hasAccount: owner !== null,
    expiresAt: link.expires_at.toISOString(),
  }
}
