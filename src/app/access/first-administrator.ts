import { OPERATOR } from '../../core/access/viewer.ts'
import { keepInvitation, newToken } from '../../store/access/invitations.ts'
import { peopleWith } from '../../store/access/people.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { standing } from './standing.ts'

/** The link of the first start holds for a day: it stands in a terminal. */
const FIRST_MS = 86_400_000

/** True where somebody administers, and has an account to do it with. */
export async function isAdministered(ctx: Ctx): Promise<boolean> {
  const grants = (await standing({ ...ctx, viewer: OPERATOR })).filter((g) => g.administrator)
  return (
    (
      await peopleWith(
        ctx.store.auth,
        grants.map((g) => g.person),
      )
    ).size > 0
  )
}

/**
 * A one-time link by which somebody becomes an administrator: at the first start, or when all others are gone. Only
 * whoever runs the program on its own machine can ask for it.
 */
export async function administratorLink(ctx: Ctx): Promise<{ token: string; expiresAt: string }> {
  const { token, sha256 } = newToken()
  const made = new Date(ctx.now())
  const expires = new Date(made.getTime() + FIRST_MS)
  const audience = { visibility: 'PRIVATE', organisations: [] }
  const entry = { action: 'access.administrator_link', subject: 'administrators', reason: '', read: null, audience }
  await commit({ ...ctx, viewer: OPERATOR, request: null }, entry, async () => {
    await keepInvitation(ctx.store.auth, {
      id: ctx.newId(),
      kind: 'FIRST_ADMINISTRATOR',
      person: null,
      email: null,
      name: null,
      organisation: null,
      level: null,
      until_at: null,
      token_sha256: sha256,
      made_at: made,
      made_by: 'operator',
      expires_at: expires,
    })
    return {}
  })
  return { token, expiresAt: expires.toISOString() }
}
