import type { AgreeInput, ReviseReviewInput } from '../../contract/review.ts'
import type { Day } from '../../core/history/day.ts'
import { runningCycle, type Cycle } from '../../core/review/cycle.ts'
import { busyOn } from '../../core/review/programme.ts'
import { refuse } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import type { Db } from '../../store/open.ts'
import { claimVersion, versionOf } from '../../store/history/versions.ts'
import { newestReviews, reviewVersions } from '../../store/review/reviews.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed, type Writing } from '../history/commit.ts'
import { day } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { reference, type Reference } from '../reference.ts'
import { calendarFactsIn } from './facts.ts'
import { findReview } from './find.ts'
import { recordedNow, requireKeeper, sure } from './keeping.ts'
import { knownBody } from './names.ts'

export type SavedReview = Committed<{ key: string }>

interface Terms {
  readonly on: Day
  readonly agenda: readonly string[]
  readonly invited: readonly string[]
  readonly language: string
}

/**
 * Agrees a day for the review of a mission’s gaps, in the period of its mandate that runs on the day before it.
 * @throws Refusal access.*, mission.unknown, review.*, history.*, text.*
 */
export async function agreeReview(ctx: Ctx, input: AgreeInput): Promise<SavedReview> {
  requireKeeper(ctx, 'review.agree')
  const ref = await reference(ctx.store)
  const mission = findMission(ref, input.mission).code
  const terms = readTerms(ref, input)
  const key = ctx.newId()
  const entry = { action: 'review.agree', subject: `review:${key}`, reason: '', read: 0 }
  return commit(ctx, entry, async (writing) => {
    const cycle = await periodOf(writing.trx, mission, terms.on, input.overlap ?? false)
    const standing = newestReviews(await reviewVersions(writing.trx))
    const other = standing.find((r) => r.cycle === cycle.key && r.state === 'AGREED')
    if (other) refuse('review.exists', { cycle: cycle.key, review: other.key })
    // Of two who agree a day for one period at once, one is refused.
    const period = `review-period:${cycle.key}`
    await claimVersion(writing.trx, period, await versionOf(writing.trx, period), writing.change)
    writing.wrote('review')
    await appendRows(writing.trx, 'review', writing.change, [{ key, mission, cycle: cycle.key }])
    await writeVersion(ctx, writing, key, 'AGREED', terms, '')
    return { key }
  })
}

/**
 * Sets day, agenda and guests of a review anew, with a reason.
 * @throws Refusal review.unknown, review.cancelled, subject.changed, and as agreeing
 */
export async function reviseReview(
  ctx: Ctx,
  key: string,
  input: ReviseReviewInput,
  read: number,
): Promise<SavedReview> {
  requireKeeper(ctx, 'review.revise')
  const terms = readTerms(await reference(ctx.store), input)
  const reason = sure(text(input.reason, 'reason', LIMITS.line))
  await findReview(ctx.store.db, key)
  return commit(ctx, { action: 'review.revise', subject: `review:${key}`, reason, read }, async (writing) => {
    const found = await findReview(writing.trx, key)
    if (found.state === 'CANCELLED') refuse('review.cancelled', { review: key })
    if (found.on !== terms.on) {
      const { key: period } = await periodOf(writing.trx, found.mission, terms.on, input.overlap ?? false)
      if (period !== found.cycle) refuse('review.other_period', { on: terms.on, period, own: found.cycle })
    }
    await writeVersion(ctx, writing, key, 'AGREED', terms, reason)
    return { key }
  })
}

/** @throws Refusal review.unknown, review.cancelled, subject.changed, text.* */
export async function cancelReview(ctx: Ctx, key: string, why: string, read: number): Promise<SavedReview> {
  requireKeeper(ctx, 'review.cancel')
  const reason = sure(text(why, 'reason', LIMITS.line))
  await findReview(ctx.store.db, key)
  return commit(ctx, { action: 'review.cancel', subject: `review:${key}`, reason, read }, async (writing) => {
    const found = await findReview(writing.trx, key)
    if (found.state === 'CANCELLED') refuse('review.cancelled', { review: key })
    await writeVersion(ctx, writing, key, 'CANCELLED', found, reason)
    return { key }
  })
}

const MOST = 50

function readTerms(ref: Reference, input: Omit<AgreeInput, 'mission'>): Terms {
  const { agenda = [], invited = [] } = input
  if (agenda.length > MOST) refuse('review.too_many', { field: 'agenda', limit: MOST })
  return {
    on: day(input.on),
    agenda: agenda.map((item) => sure(text(item, 'agenda', LIMITS.line))),
    invited: [...new Set(invited.map((code) => knownBody(ref, code)))],
    language: input.language ?? 'en',
  }
}

/**
 * The period of the mandate that runs on a day, which must not clash with a programme of work unless that is meant.
 * @throws Refusal review.no_mandate, review.day_busy
 */
async function periodOf(db: Db, mission: string, on: Day, overlap: boolean): Promise<Cycle> {
  const facts = await calendarFactsIn(db, null)
  const cycle = runningCycle(mission, facts.events, on) ?? refuse('review.no_mandate', { mission, on })
  const busy = busyOn(facts.programme, on).map((e) => e.title)
  if (busy.length > 0 && !overlap) refuse('review.day_busy', { on, entries: busy.join('; ') })
  return cycle
}

async function writeVersion(
  ctx: Ctx,
  { trx, change, version, wrote }: Writing,
  review: string,
  state: 'AGREED' | 'CANCELLED',
  { on, agenda, invited, language }: Terms,
  reason: string,
): Promise<void> {
  wrote('review_version')
  await appendRows(trx, 'review_version', change, [
    {
      review,
      version,
      state,
      held_on: on,
      agenda: [...agenda],
      invited: [...invited],
      language,
      reason,
      ...recordedNow(ctx),
    },
  ])
}
