import type { SessionsView } from '../../contract/access.ts'
import { refuse } from '../../core/problem.ts'
import { endSession, endSessions, sessionsOf, setActing } from '../../store/access/sessions.ts'
import type { AccessCtx } from './accounts.ts'
import { requireSession } from './keys.ts'

/** One's own sessions, newest use first. */
export async function listSessions(ctx: AccessCtx): Promise<SessionsView> {
  const { person, by } = requireSession(ctx, 'access.sessions')
  const rows = await sessionsOf(ctx.store.auth, person, new Date(ctx.now()))
  return {
    sessions: rows.map((s) => ({
      id: s.id,
      present: s.id === by.session,
      device: s.userAgent,
      address: s.ipAddress,
      secondFactor: s.factors >= 2,
      startedAt: s.createdAt.toISOString(),
      expiresAt: s.expiresAt.toISOString(),
    })),
  }
}

/**
 * Ends one of one's own sessions, or all others.
 * @throws Refusal access.session_unknown
 */
export async function end(
  ctx: AccessCtx,
  { session }: { readonly session: string | null },
): Promise<{ ended: number }> {
  const { person, by } = requireSession(ctx, 'access.sessions')
  if (session === null) return { ended: await endSessions(ctx.store.auth, person, by.session) }
  if (!(await endSession(ctx.store.auth, person, session)))
    return refuse('access.session_unknown', { session: session.slice(0, 100) })
  return { ended: 1 }
}

/**
 * Chooses the membership that this session acts in from now on.
 * @throws Refusal access.grant_unknown
 */
export async function actFor(ctx: AccessCtx, { grant }: { readonly grant: string }): Promise<{ acting: string }> {
  const { grants, by } = requireSession(ctx, 'access.act')
  const own = grants.find((g) => g.id === grant && !g.administrator)
  if (!own) return refuse('access.grant_unknown', { grant: grant.slice(0, 100) })
  await setActing(ctx.store.auth, by.session, own.id)
  return { acting: own.id }
}
