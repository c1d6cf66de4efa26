import type { ArrangementListInput, ArrangementListView } from '../../contract/arrangement.ts'
import { standingOn } from '../../core/arrangement/standing.ts'
import { viewing } from '../../store/access/viewing.ts'
import { arrangementFacts, arrangementVersions } from '../../store/arrangement/arrangements.ts'
import type { Ctx } from '../context.ts'
import { day } from '../history/when.ts'
import { reference } from '../reference.ts'
import { today, type FoundArrangement } from './find.ts'
import { cardView } from './view.ts'

/**
 * Arrangements that the viewer may see, as they stood on a day: those that wait for the viewer first, then the newest.
 * @throws Refusal history.day_invalid
 */
export async function listArrangements(
  ctx: Ctx,
  input: Partial<ArrangementListInput> = {},
): Promise<ArrangementListView> {
  const asOf = input.asOf ? day(input.asOf) : today(ctx)
  const ref = await reference(ctx.store)
  const found = await viewing(ctx.store.db, ctx.viewer, async (trx): Promise<FoundArrangement[]> => {
    const facts = await arrangementFacts(trx)
    const versions = await arrangementVersions(
      trx,
      facts.map((f) => f.key),
    )
    return facts.flatMap((f) => {
      const standing = standingOn(f, asOf)
      return standing ? [{ facts: f, standing, version: versions.get(f.key) ?? 0 }] : []
    })
  })
  const sight = { viewer: ctx.viewer, ref, language: ctx.language }
  const under = input.capability === undefined ? null : new Set(ref.taxonomy.under(input.capability))
  const cards = found
    .toReversed()
    .map((f) => cardView(sight, f))
    .filter(
      (c) =>
        (input.mission === undefined || c.mission?.code === input.mission) &&
        (under === null || under.has(c.capability.code)) &&
        (input.party === undefined || c.parties.some((p) => p.code === input.party)) &&
        (input.state === undefined || c.state === input.state),
    )
    .toSorted((a, b) => Number(b.awaitsViewer) - Number(a.awaitsViewer))
  const [offset, limit] = [input.offset ?? 0, input.limit ?? 200]
  return {
    asOf,
    arrangements: cards.slice(offset, offset + limit),
    page: {
      total: cards.length,
      offset,
      limit,
      next: offset + limit < cards.length ? String(offset + limit) : null,
    },
  }
}
