import type { ReviewRecordView, ReviewView } from '../../contract/review.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import { cyclesOf } from '../../core/review/cycle.ts'
import { standing } from '../../core/review/record.ts'
import { latestReviewDate } from '../../core/mission/review-date.ts'
import { viewing } from '../../store/access/viewing.ts'
import { mandateEvents } from '../../store/mission/events.ts'
import type { Store } from '../../store/open.ts'
import { actionRows, type ActionRow } from '../../store/review/actions.ts'
import { linksSeen, reviewRecords, type RecordRow, type ReviewRow } from '../../store/review/reviews.ts'
import { wordsIn, type Words } from '../../documents/words.ts'
import type { Ctx } from '../context.ts'
import { reference, type Reference } from '../reference.ts'
import { actionView } from './actions.ts'
import { entryView, findReview } from './find.ts'
import { reviewInvitees } from './invite.ts'
import { today } from './keeping.ts'
import { bodyNamed, capabilityNamed } from './names.ts'

/** A review with what its viewer is shown of it. */
interface Held {
  readonly row: ReviewRow
  readonly records: readonly RecordRow[]
  readonly actions: readonly ActionRow[]
  /** Keys of the pledges and arrangements named that the viewer may see. */
  readonly links: ReadonlySet<string>
}

const heldFor = (store: Store, viewer: Viewer, key: string): Promise<Held> =>
  viewing(store.db, viewer, async (trx) => {
    const row = await findReview(trx, key)
    const records = standing(await reviewRecords(trx, key))
    return { row, records, actions: await actionRows(trx, null, { review: key }), links: await linksSeen(trx, records) }
  })

/**
 * A review: day, agenda, whom to invite, what was put down and decided, as far as the reader may see it.
 * @throws Refusal review.unknown
 */
export async function showReview(ctx: Ctx, key: string): Promise<ReviewView> {
  const ref = await reference(ctx.store)
  const { row, records, actions, links } = await heldFor(ctx.store, ctx.viewer, key)
  const events = await mandateEvents(ctx.store.db, null)
  const cycle = cyclesOf(row.mission, events, row.on).find((c) => c.key === row.cycle)
  const expiry = cycle?.expiry ?? row.on
  const { invitees } = await reviewInvitees(ctx, { mission: row.mission, asOf: row.on, added: row.invited })
  const words = await wordsIn(ctx.language)
  return {
    ...entryView(ctx, ref, row),
    expiry,
    latest: latestReviewDate(expiry),
    agenda: row.agenda.length > 0 ? [...row.agenda] : usualAgenda(words, row.mission),
    agendaByRule: row.agenda.length === 0,
    language: row.language,
    reason: row.reason,
    invitees,
    records: records.map((r) => recordView(ctx, ref, r, links)),
    actions: actions.map((a) => actionView(ctx, ref, a, today(ctx))),
  }
}

/** What every review goes through, in the reader’s language. */
const usualAgenda = (words: Words, mission: string): string[] => [
  words.t('paper.agenda.mandate', { mission }),
  words.t('paper.agenda.gaps'),
  words.t('paper.agenda.donors'),
  words.t('paper.agenda.actions'),
]

const recordView = (ctx: Ctx, ref: Reference, r: RecordRow, links: ReadonlySet<string>): ReviewRecordView => ({
  key: r.key,
  kind: r.kind as ReviewRecordView['kind'],
  organisation: r.organisation === null ? null : bodyNamed(ctx, ref, r.organisation),
  capability: r.capability === null ? null : capabilityNamed(ctx, ref, r.capability),
  text: r.body,
  language: r.language,
  // A public record may name what is not public: its key is for those who may see the thing itself.
  pledge: r.pledge !== null && links.has(r.pledge) ? r.pledge : null,
  arrangement: r.arrangement !== null && links.has(r.arrangement) ? r.arrangement : null,
  visibility: r.visibility,
  on: r.on,
})
