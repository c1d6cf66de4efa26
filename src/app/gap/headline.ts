import type { HeadlineView } from '../../contract/requirement.ts'
import { headlineSubject, seriesHeadlines } from '../../store/gap/statements.ts'
import { versionOf } from '../../store/history/versions.ts'
import type { Ctx } from '../context.ts'
import { reference } from '../reference.ts'
import { seriesDay, type SeriesInput } from './series.ts'

/** The choice among the statements of one day, and its version: 0 while nobody has chosen. */
export async function showHeadline(ctx: Ctx, input: SeriesInput & { on: string }): Promise<HeadlineView> {
  const { db } = ctx.store
  const { on, ...series } = seriesDay(await reference(ctx.store), input)
  const version = await versionOf(db, headlineSubject(series, on))
  const choice = (await seriesHeadlines(db, series, null, on)).at(-1)
  return { ...series, on, version, headline: choice ? choiceView(choice) : null }
}

export const choiceView = (h: Awaited<ReturnType<typeof seriesHeadlines>>[number]) => ({
  observation: h.chosen,
  author: h.author,
  reason: h.reason,
  knownFrom: h.known_from,
  ledgerSeq: h.seq,
})
