import { actingGrant, keyViewer, SCOPES, viewerOf, type Factors, type Scope } from '../../core/access/acting.ts'
import { inForce, type Grant, type Membership } from '../../core/access/grant.ts'
import { hasEnded, movedEnd } from '../../core/access/session-life.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import { grantsOf } from '../../store/access/grants.ts'
import { keyByText, touchKey } from '../../store/access/keys.ts'
import { extendSession, sessionByToken } from '../../store/access/sessions.ts'
import type { Ctx } from '../context.ts'

/** Who signed in, by what, and what follows from it at this moment. */
export interface Signed {
  readonly person: string
  readonly name: string
  readonly email: string
  readonly factors: Factors
  readonly by:
    | { readonly is: 'SESSION'; readonly session: string; readonly startedAt: string; readonly expiresAt: string }
    | { readonly is: 'KEY'; readonly key: string; readonly scopes: readonly Scope[] }
  /** In force now. */
  readonly grants: readonly Grant[]
  readonly acting: Membership | null
  readonly viewer: Viewer
}

/**
 * The person behind a session's token, and whether its end was moved; null where there is no such session. `use` is
 * false for who only wants to know: that keeps no session alive.
 */
export async function signedBySession(
  ctx: Ctx,
  token: string,
  use = true,
): Promise<{ signed: Signed; moved: boolean } | null> {
  const { store } = ctx
  const now = new Date(ctx.now())
  const found = await sessionByToken(store.auth, token, now)
  if (!found) return null
  const life = { startedAt: found.startedAt.getTime(), expiresAt: found.expiresAt.getTime() }
  if (hasEnded(life, now.getTime())) return null
  const end = use ? movedEnd(life, now.getTime()) : null
  if (end !== null) await extendSession(store.auth, found.session, new Date(end), now)
  const grants = await grantsNow(ctx, found.person)
  const { person, name, email, factors, session } = found
  const viewer = viewerOf(person, grants, found.acting, factors)
  const times = { startedAt: found.startedAt.toISOString(), expiresAt: new Date(end ?? life.expiresAt).toISOString() }
  const by = { is: 'SESSION', session, ...times } as const
  const signed = { person, name, email, factors, by, grants, acting: actingGrant(grants, found.acting), viewer }
  return { signed, moved: end !== null }
}

/** The person behind an API key; null where the key is unknown or has ended, or its grant is no longer in force. */
export async function signedByKey(ctx: Ctx, text: string): Promise<Signed | null> {
  const now = new Date(ctx.now())
  const found = await keyByText(ctx.store.auth, text, now)
  if (!found) return null
  const grants = await grantsNow(ctx, found.person)
  const acting = grants.find((g): g is Membership => !g.administrator && g.id === found.grant)
  if (!acting) return null
  await touchKey(ctx.store.auth, found, now)
  const { person, name, email, factors, key } = found
  const scopes = SCOPES.filter((s) => found.scopes.includes(s))
  const viewer = keyViewer(person, acting, scopes, factors)
  return { person, name, email, factors, by: { is: 'KEY', key, scopes }, grants: [acting], acting, viewer }
}

/** The same context, as the one who signed in. The ledger keeps the opaque id and nothing else of a person. */
export const as = (ctx: Ctx, { person, viewer }: Signed): Ctx => ({ ...ctx, viewer, actor: `person:${person}` })

async function grantsNow(ctx: Ctx, person: string): Promise<Grant[]> {
  const { grants, revocations } = await grantsOf(ctx.store.db, person)
  return inForce(grants, revocations, ctx.now()).filter((g) => g.person === person)
}
