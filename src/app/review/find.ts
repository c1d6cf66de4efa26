import type { ReviewEntryView, ReviewListView } from '../../contract/review.ts'
import { refuse } from '../../core/problem.ts'
import { viewing } from '../../store/access/viewing.ts'
import type { Db } from '../../store/open.ts'
import { newestReviews, reviewVersions, type ReviewRow } from '../../store/review/reviews.ts'
import type { Ctx } from '../context.ts'
import { reference, type Reference } from '../reference.ts'
import { bodyNamed } from './names.ts'

/**
 * A review by its key, as its newest version has it.
 * @throws Refusal review.unknown
 */
export async function findReview(db: Db, key: string): Promise<ReviewRow> {
  const versions = /^[0-9a-f-]{36}$/.test(key) ? await reviewVersions(db, null, key) : []
  return versions.at(-1) ?? refuse('review.unknown', { review: key.slice(0, 100) })
}

/** Every review that was agreed, the latest day first: that they are held is public. */
export async function listReviews(ctx: Ctx): Promise<ReviewListView> {
  const ref = await reference(ctx.store)
  const rows = newestReviews(await viewing(ctx.store.db, ctx.viewer, (trx) => reviewVersions(trx)))
  return {
    reviews: rows
      .map((row) => entryView(ctx, ref, row))
      .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.key < b.key ? -1 : 1)),
  }
}

export const entryView = (ctx: Ctx, ref: Reference, row: ReviewRow): ReviewEntryView => ({
  key: row.key,
  version: row.version,
  mission: bodyNamed(ctx, ref, row.mission),
  cycle: row.cycle,
  state: row.state,
  on: row.on,
})
