import type { RecordInput } from '../../contract/review.ts'
import { discloses, type Visibility } from '../../core/access/visibility.ts'
import { mayRecord, standing, type RecordKind } from '../../core/review/record.ts'
import { refuse } from '../../core/problem.ts'
import { LIMITS, optionalText, text } from '../../core/text.ts'
import { viewing } from '../../store/access/viewing.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { ownerOfPledge } from '../../store/arrangement/arrangements.ts'
import type { Db } from '../../store/open.ts'
import { reviewRecords } from '../../store/review/reviews.ts'
import { denied, requirePerson } from '../access/require.ts'
import { findArrangementIn, today } from '../arrangement/find.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { day } from '../history/when.ts'
import { nearest } from '../nearest.ts'
import { reference, type Reference } from '../reference.ts'
import { findReview } from './find.ts'
import { keeps, recordedNow, recorderOf, requireKeeper, sure } from './keeping.ts'
import { knownBody } from './names.ts'

interface Draft {
  readonly kind: RecordKind
  readonly organisation: string | null
  readonly capability: string | null
  readonly body: string | null
  readonly language: string
  readonly pledge: string | null
  readonly arrangement: string | null
  readonly withdraws: null
  readonly visibility: Visibility
  readonly recorder: string
}

/**
 * Puts down what was said, offered, found or decided at a review, or who attended, for those to whom it may be shown. A
 * decision may ask actions of somebody, and name the pledge or the arrangement that it became.
 * The ledger names opaque ids alone: neither the review, nor who spoke.
 * @throws Refusal access.*, review.*, pledge.unknown, arrangement.unknown, capability.unknown, text.*, history.*
 */
export async function recordAtReview(ctx: Ctx, review: string, input: RecordInput): Promise<{ key: string }> {
  requirePerson(ctx.viewer)
  if (ctx.viewer.level === 'READER') denied(ctx.viewer, 'review.record')
  const ref = await reference(ctx.store)
  const draft = readRecord(ctx, ref, input)
  const asked = (input.actions ?? []).map((a) => ({
    owners: [...new Set(a.owners.map((code) => knownBody(ref, code)))],
    what: sure(text(a.what, 'what', LIMITS.line)),
    due: day(a.due),
  }))
  if (asked.length > 0) {
    requireKeeper(ctx, 'review.decide')
    // What is asked of somebody is shown to them and to the Secretariat at least.
    if (draft.kind !== 'DECISION') refuse('request.invalid', { field: 'actions', detail: 'DECISION' })
    if (draft.visibility === 'PRIVATE') refuse('review.private_of_other', {})
  }
  const key = ctx.newId()
  const organisations = [draft.organisation, recorderOf(ctx), ...asked.flatMap((a) => a.owners)]
  const audience = { visibility: draft.visibility, organisations: organisations.filter((o) => o !== null) }
  const entry = { action: 'review.record', subject: `review-record:${key}`, reason: '', read: null, audience }
  return commit(ctx, entry, async ({ trx, change, wrote }) => {
    const { mission, state } = await findReview(trx, review)
    if (state === 'CANCELLED') refuse('review.cancelled', { review })
    await linked(ctx, trx, draft)
    wrote('review_record')
    await appendRows(trx, 'review_record', change, [{ key, review, ...draft, salt: ctx.newId(), ...recordedNow(ctx) }])
    if (asked.length > 0) {
      wrote('action')
      await appendRows(
        trx,
        'action',
        change,
        asked.map(({ owners, what, due }) => ({
          key: ctx.newId(),
          owners,
          what: { [draft.language]: what },
          due_on: due,
          due_printed: null,
          mission,
          document: null,
          paragraph: null,
          review,
          decision: key,
          source: null,
          visibility: draft.visibility,
          salt: ctx.newId(),
          ...recordedNow(ctx),
        })),
      )
    }
    return { key }
  })
}

/**
 * Withdraws a record: it is shown no more. Whoever made it may, or a keeper who sees it.
 * @throws Refusal access.*, review.unknown, review.record_unknown, text.*
 */
export async function withdrawRecord(ctx: Ctx, review: string, record: string, why: string): Promise<{ key: string }> {
  requirePerson(ctx.viewer)
  if (ctx.viewer.level === 'READER') denied(ctx.viewer, 'review.withdraw')
  const reason = sure(text(why, 'reason', LIMITS.line))
  const seen = await viewing(ctx.store.db, ctx.viewer, (trx) => findRecord(trx, review, record))
  if (!keeps(ctx) && seen.recorder !== recorderOf(ctx) && seen.organisation !== ctx.viewer.organisation)
    refuse('review.speaks_for_other', { organisation: seen.organisation ?? '' })
  const key = ctx.newId()
  const { visibility, organisation, recorder } = seen
  const audience = { visibility, organisations: [organisation, recorder].filter((o) => o !== null) }
  const entry = { action: 'review.withdraw', subject: `review-record:${record}`, reason: '', read: null, audience }
  return commit(ctx, entry, async ({ trx, change, wrote }) => {
    await findRecord(trx, review, record)
    wrote('review_record')
    await appendRows(trx, 'review_record', change, [
      {
        key,
        review,
        kind: 'WITHDRAWAL',
        // So that whoever is shown the record is shown that it was withdrawn.
        organisation: organisation ?? recorder,
        capability: null,
        body: reason,
        language: ctx.language,
        pledge: null,
        arrangement: null,
        withdraws: record,
        visibility,
        recorder: recorderOf(ctx),
        salt: ctx.newId(),
        ...recordedNow(ctx),
      },
    ])
    return { key }
  })
}

async function findRecord(db: Db, review: string, record: string) {
  await findReview(db, review)
  const found = standing(await reviewRecords(db, review)).find((r) => r.key === record)
  return found ?? refuse('review.record_unknown', { record: record.slice(0, 100) })
}

function readRecord(ctx: Ctx, ref: Reference, input: RecordInput): Draft {
  const { kind, capability = null } = input
  const visibility = input.visibility ?? 'WORKING_GROUP'
  const named = input.organisation ? knownBody(ref, input.organisation) : null
  const organisation = kind === 'DECISION' ? null : (named ?? ctx.viewer.organisation)
  if (organisation === null && kind !== 'DECISION')
    refuse('review.organisation_unknown', { organisation: '', nearest: '' })
  if (capability !== null && !ref.capabilities.has(capability))
    refuse('capability.unknown', { capability, nearest: nearest(capability, ref.capabilities.keys()) })
  const spoken = kind !== 'DONOR' && kind !== 'ATTENDANCE'
  const body = spoken
    ? sure(text(input.text ?? '', 'text', LIMITS.note))
    : sure(optionalText(input.text, 'text', LIMITS.note))
  const recorder = recorderOf(ctx)
  sure(mayRecord({ code: recorder, keeps: keeps(ctx) }, { kind, organisation, visibility }))
  if (!discloses(ctx.viewer, organisation ?? recorder, visibility)) denied(ctx.viewer, 'review.record')
  const { pledge = null, arrangement = null, language = 'en' } = input
  return { kind, organisation, capability, body, language, pledge, arrangement, withdraws: null, visibility, recorder }
}

/** What a record names must be there for whoever makes it. */
async function linked(ctx: Ctx, db: Db, { pledge, arrangement }: Draft): Promise<void> {
  const owner = pledge !== null && /^[\u0021-\u007e]{1,100}$/.test(pledge) ? await ownerOfPledge(db, pledge) : undefined
  if (pledge !== null && !owner) refuse('pledge.unknown', { pledge })
  if (arrangement !== null) await findArrangementIn(db, arrangement, today(ctx))
}
