import type { AttendInput, UnattendInput } from '../../contract/review.ts'
import { discloses, type Visibility } from '../../core/access/visibility.ts'
import { refuse } from '../../core/problem.ts'
import { standing, type RecordKind } from '../../core/review/record.ts'
import { LIMITS, text } from '../../core/text.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { claimAttendance, reviewRecords, type RecordRow } from '../../store/review/reviews.ts'
import type { Trx } from '../../store/open.ts'
import { denied } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { findReview } from './find.ts'
import { recordedNow, recorderOf, requireKeeper, sure } from './keeping.ts'
import { knownBody } from './names.ts'

/** The records that were made, and how many stood already because somebody else was faster. */
export interface Attended {
  readonly records: readonly string[]
  readonly already: number
}

/**
 * Puts down that several bodies attended, in one change. Whoever is recorded as present stays so, once: two who keep the
 * same list at a time make one list.
 * @throws Refusal access.*, review.*
 */
export async function attendReview(ctx: Ctx, review: string, input: AttendInput): Promise<Attended> {
  requireKeeper(ctx, 'review.record')
  const ref = await reference(ctx.store)
  const organisations = [...new Set(input.organisations.map((code) => knownBody(ref, code)))]
  const visibility = input.visibility ?? 'WORKING_GROUP'
  for (const one of organisations) if (!discloses(ctx.viewer, one, visibility)) denied(ctx.viewer, 'review.record')
  const audience = { visibility, organisations: [...organisations, recorderOf(ctx)] }
  const subject = `review-record:${ctx.newId()}`
  const entry = { action: 'review.attend', subject, reason: '', read: null, audience }
  const done = await commit(ctx, entry, async ({ trx, change, wrote }) => {
    const there = new Set((await attendance(trx, review)).map((r) => r.organisation))
    const made = organisations.filter((one) => !there.has(one)).map((one) => ({ key: ctx.newId(), organisation: one }))
    wrote('review_record')
    await appendRows(
      trx,
      'review_record',
      change,
      made.map((one) => ({ ...row(ctx, review, visibility), ...one, kind: 'ATTENDANCE', body: null, withdraws: null })),
    )
    return { records: made.map(({ key }) => key).join(' '), already: organisations.length - made.length }
  })
  return { records: done.records.split(' ').filter(Boolean), already: done.already }
}

/**
 * Withdraws several records of attendance in one change; those that somebody else has withdrawn are passed over.
 * @throws Refusal access.*, review.*, text.*
 */
export async function unattendReview(ctx: Ctx, review: string, input: UnattendInput): Promise<Attended> {
  requireKeeper(ctx, 'review.withdraw')
  const reason = sure(text(input.reason, 'reason', LIMITS.line))
  const { visibility } = input
  const audience = { visibility, organisations: [recorderOf(ctx)] }
  const subject = `review-record:${ctx.newId()}`
  const entry = { action: 'review.unattend', subject, reason: '', read: null, audience }
  const done = await commit(ctx, entry, async ({ trx, change, wrote }) => {
    const asked = new Set(input.records)
    const gone = (await attendance(trx, review)).filter((r) => asked.has(r.key) && r.visibility === visibility)
    wrote('review_record')
    await appendRows(
      trx,
      'review_record',
      change,
      gone.map(({ key, organisation }) => ({
        ...row(ctx, review, visibility),
        key: ctx.newId(),
        organisation,
        kind: 'WITHDRAWAL' satisfies RecordKind,
        body: reason,
        withdraws: key,
      })),
    )
    return { records: gone.map(({ key }) => key).join(' '), already: asked.size - gone.length }
  })
  return { records: done.records.split(' ').filter(Boolean), already: done.already }
}

/** Who is recorded as present, while nobody else changes that. */
async function attendance(trx: Trx, review: string): Promise<RecordRow[]> {
  const { state, key } = await findReview(trx, review)
  if (state === 'CANCELLED') refuse('review.cancelled', { review })
  await claimAttendance(trx, key)
  return standing(await reviewRecords(trx, key)).filter((r) => r.kind === 'ATTENDANCE')
}

const row = (ctx: Ctx, review: string, visibility: Visibility) => ({
  review,
  capability: null,
  language: ctx.language,
  pledge: null,
  arrangement: null,
  visibility,
  recorder: recorderOf(ctx),
  salt: ctx.newId(),
  ...recordedNow(ctx),
})
