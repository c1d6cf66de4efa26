import { createHash } from 'node:crypto'
import type { FeedListView } from '../../contract/review-calendar.ts'
import { keyViewer } from '../../core/access/acting.ts'
import type { Membership } from '../../core/access/grant.ts'
import { refuse } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { newToken } from '../../store/access/invitations.ts'
import { viewing } from '../../store/access/viewing.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { feedByToken, openFeeds } from '../../store/review/feeds.ts'
import { requireSession } from '../access/keys.ts'
import type { AccessCtx } from '../access/accounts.ts'
import { standingOf } from '../access/standing.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { findMission } from '../mission/find-mission.ts'
import { reference } from '../reference.ts'
import { sure } from './keeping.ts'

const NOBODY = { visibility: 'PRIVATE', organisations: [] }

/** @throws Refusal access.sign_in_needed, access.not_allowed */
export async function listFeeds(ctx: AccessCtx): Promise<FeedListView> {
  requireSession(ctx, 'feed.list')
  return { feeds: await viewing(ctx.store.db, ctx.viewer, openFeeds) }
}

/**
 * Makes the address of a private calendar: it shows what its owner is shown, acting as now, for as long as that holds
 * and nobody ends it. The token is shown once and kept as a digest.
 * @throws Refusal access.*, mission.unknown, text.*
 */
export async function makeFeed(
  ctx: AccessCtx,
  input: { readonly name: string; readonly mission?: string | null | undefined },
): Promise<{ key: string; token: string | null }> {
  const { person, acting } = requireSession(ctx, 'feed.make')
  if (!acting) return refuse('access.not_allowed', { action: 'feed.make' })
  const name = sure(text(input.name, 'name', LIMITS.name))
  const mission = input.mission ? findMission(await reference(ctx.store), input.mission).code : null
  const key = ctx.newId()
  let shown: string | null = null
  const entry = { action: 'feed.make', subject: `feed:${key}`, reason: '', read: null, audience: NOBODY }
  const made = await commit(ctx, entry, async ({ trx, change, wrote }) => {
    const { token, sha256 } = newToken()
    shown = token
    wrote('feed')
    await appendRows(trx, 'feed', change, [
      {
        key,
        token_sha256: sha256.toString('hex'),
        person,
        access: acting.id,
        name,
        mission,
        made_at: ctx.now(),
        salt: ctx.newId(),
      },
    ])
    return { key }
  })
  return { key: made.key, token: shown }
}

/** @throws Refusal access.*, feed.unknown */
export async function endFeed(ctx: AccessCtx, key: string): Promise<{ key: string }> {
  requireSession(ctx, 'feed.end')
  const entry = { action: 'feed.end', subject: 'feed', reason: '', read: null, audience: NOBODY }
  await commit(ctx, entry, async ({ trx, change, wrote }) => {
    if (!(await openFeeds(trx)).some((f) => f.key === key)) refuse('feed.unknown', {})
    wrote('feed_end')
    await appendRows(trx, 'feed_end', change, [{ feed: key, ended_at: ctx.now() }])
    return { key }
  })
  return { key }
}

/**
 * The context of whoever a token was made for, reading only; and the one mission that the calendar is about. A token
 * that was ended, or whose grant is no longer in force, is as one that never was.
 * @throws Refusal feed.unknown
 */
export async function feedOwner(ctx: Ctx, token: string): Promise<{ ctx: Ctx; mission: string | null }> {
  const found = await feedByToken(ctx.store.db, createHash('sha256').update(token).digest('hex'))
  if (!found) return refuse('feed.unknown', {})
  const grants = await standingOf(ctx, found.person)
  const acting = grants.find((g): g is Membership => !g.administrator && g.id === found.access)
  if (!acting) return refuse('feed.unknown', {})
  return { ctx: { ...ctx, viewer: keyViewer(found.person, acting, ['read'], 2) }, mission: found.mission }
}
