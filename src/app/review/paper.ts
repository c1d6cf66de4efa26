import { ANYONE } from '../../core/access/viewer.ts'
import type { ActionView, ReviewView } from '../../contract/review.ts'
import type { Paper } from '../../documents/block.ts'
import { UNISSUED, type Issue } from '../../documents/papers/frame.ts'
import { reviewPack, reviewSummary, type ReviewAction } from '../../documents/papers/review.ts'
import { wordsIn } from '../../documents/words.ts'
import type { Ctx } from '../context.ts'
import { listActions } from './actions.ts'
import { loadAll } from '../gap/all-lines.ts'
import { showReview } from './show.ts'

/** What those invited read before, or what the review came to. */
export type ReviewPart = 'pack' | 'summary'

export interface MadeReviewPaper {
  readonly paper: Paper
  readonly cites: string
  readonly name: string
}

/**
 * The pack or the summary of a review in the reader’s language, from what anyone may see, whoever asks: nothing that was
 * said in confidence enters, as the database shows none of it to anyone.
 * @throws Refusal review.unknown
 */
export async function makeReviewPaper(
  asked: Ctx,
  { review: key, part }: { readonly review: string; readonly part: ReviewPart },
  issue: Issue = UNISSUED,
): Promise<MadeReviewPaper> {
  const ctx: Ctx = { ...asked, viewer: ANYONE, request: null }
  const review = await showReview(ctx, key)
  const { code } = review.mission
  const { lines } = await loadAll(ctx, { mission: code, asOf: review.on })
  const words = await wordsIn(ctx.language)
  const common = {
    mission: code,
    on: review.on,
    asOf: review.on,
    expiry: review.expiry,
    latest: review.latest,
    lines,
    issue,
  }
  const paper =
    part === 'pack'
      ? reviewPack(words, {
          ...common,
          agenda: review.agenda,
          invited: review.invitees.map((i) => i.name),
          actions: await openActions(ctx, review),
        })
      : reviewSummary(words, {
          ...common,
          attended: said(review, 'ATTENDANCE').map((r) => r.organisation!.name),
          statements: [...said(review, 'STATEMENT'), ...said(review, 'OFFER'), ...said(review, 'DONOR')].map((r) => ({
            speaker: r.organisation!.name,
            text: r.text ?? [words.t(`kind.record.${r.kind}`), r.capability?.name].filter(Boolean).join(' · '),
          })),
          decisions: said(review, 'DECISION').map((r) => r.text!),
          actions: review.actions.map(actionOf),
        })
  return { paper, cites: `review:${key}@${review.version}`, name: `review-${code}-${review.on}-${part}` }
}

const said = ({ records }: ReviewView, kind: ReviewView['records'][number]['kind']) =>
  records.filter((r) => r.kind === kind)

/** Actions under way on the day that concern the mission, or every mission. */
async function openActions(ctx: Ctx, { on, mission }: ReviewView): Promise<ReviewAction[]> {
  const { actions } = await listActions(ctx, { asOf: on })
  return actions.filter((a) => a.closedOn === null && (a.mission === null || a.mission === mission.code)).map(actionOf)
}

const actionOf = (a: ActionView): ReviewAction => ({
  owner: a.owners.map((o) => o.name).join(', '),
  what: a.what,
  due: a.due,
})
