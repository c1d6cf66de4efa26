import { email } from '../../core/access/email.ts'
import { within, type Grant } from '../../core/access/grant.ts'
import { mayGrant, type Wanted } from '../../core/access/granting.ts'
import type { Level } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { keepInvitation, newToken } from '../../store/access/invitations.ts'
import { personByEmail } from '../../store/access/people.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { bodyOf } from './body.ts'
import { requirePerson } from './require.ts'
import { standingIn } from './standing.ts'
import { sure } from './sure.ts'

/** How long a link may lie about: seven days. */
export const LINK_MS = 7 * 86_400_000

export interface Invite {
  readonly email: string
  readonly name: string
  /** Null for an administrator. */
  readonly organisation: string | null
  readonly level: Level | null
  /** ISO 8601 instant; null for without an end. */
  readonly until: string | null
}

/** An invitation; its token is shown once, and never again. */
export interface Invited {
  readonly invitation: string
  readonly token: string | null
  readonly expiresAt: string
}

/**
 * Invites a person to act for an organisation, or to administer. There is no mail here: whoever invites hands the link
 * over. A repeated request answers the invitation without its token.
 * @throws Refusal access.*, text.*
 */
export async function invite(ctx: Ctx, input: Invite): Promise<Invited> {
  const by = requirePerson(ctx.viewer)
  const address = sure(email(input.email))
  const name = sure(text(input.name, 'name', LIMITS.name))
  const body = input.organisation === null ? null : await bodyOf(ctx, input.organisation)
  const { until } = input
  const level = input.level ?? 'READER'
  const wanted: Wanted = body
    ? { administrator: false, organisation: body.code, role: body.role, level, until }
    : { administrator: true, until }
  const id = ctx.newId()
  const { token, sha256 } = newToken()
  const now = ctx.now()
  const expiresAt = new Date(Date.parse(now) + LINK_MS)
  const written = await commit(
    ctx,
    {
      action: 'access.invite',
      subject: body ? `organisation:${body.code}` : 'administrators',
      reason: '',
      read: null,
      details: { invitation: id },
      audience: { visibility: 'PRIVATE', organisations: body ? [body.code] : [] },
    },
    async ({ trx }) => {
      const standing = await standingIn(trx, now, body?.code ?? null)
      sure(mayGrant(ctx.viewer, wanted, standing, now))
      await refuseMember(ctx, address, wanted, standing)
      await keepInvitation(ctx.store.auth, {
        id,
        kind: 'INVITATION',
        person: null,
        email: address,
        name,
        organisation: body?.code ?? null,
        level: body ? level : null,
        until_at: until === null ? null : new Date(until),
        token_sha256: sha256,
        made_at: new Date(now),
        made_by: by,
        expires_at: expiresAt,
      })
      return { invitation: id, expiresAt: expiresAt.toISOString() }
    },
  )
  const { invitation, repeated } = written
  return { invitation, token: repeated ? null : token, expiresAt: written.expiresAt }
}

/** Whoever acts for the organisation at that level already needs no invitation. */
async function refuseMember(ctx: Ctx, address: string, wanted: Wanted, standing: readonly Grant[]): Promise<void> {
  const person = await personByEmail(ctx.store.auth, address)
  if (person === null || wanted.administrator) return
  const { organisation, level } = wanted
  const held = standing.find((g) => !g.administrator && g.person === person && within(level, g.level))
  if (held && !held.administrator) refuse('access.member_already', { organisation, level: held.level })
}
