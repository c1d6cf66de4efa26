import type { EditionDiffView } from '../../../contract/edition.ts'
import type { Day } from '../../../core/history/day.ts'
import type { ReadingName } from '../../../core/gap/reading.ts'
import { refuse } from '../../../core/problem.ts'
import type { Ctx } from '../../context.ts'
import { when } from '../../history/when.ts'
import { reference } from '../../reference.ts'
import { compose } from './compose.ts'
import { diffView, type Side } from './diff-view.ts'
import { findEdition } from './find-edition.ts'

export interface DiffInput {
  readonly edition: number
  /** Number of the earlier edition; `today` for the list of today, which is then the later one. */
  readonly against?: string | undefined
  readonly reading?: ReadingName | undefined
}

/**
 * What changed from one edition to another, or from an edition to the list of today under the same filter. Without
 * `against` the edition is compared with the one before it; the first one with today.
 * @throws Refusal edition.unknown, edition.damaged
 */
export async function diffEdition(ctx: Ctx, input: DiffInput): Promise<EditionDiffView> {
  const against = input.against ?? (input.edition > 1 ? String(input.edition - 1) : 'today')
  const reading = input.reading ?? 'deployed'
  const { content } = await findEdition(ctx, input.edition)
  if (against === 'today') return diffView(ctx, content, await today(ctx, content), reading)
  if (!/^[1-9]\d{0,8}$/.test(against)) return refuse('edition.unknown', { edition: against })
  return diffView(ctx, (await findEdition(ctx, Number(against))).content, content, reading)
}

/** The list of today, under the filter of an edition. */
async function today(ctx: Ctx, { filter }: { filter: Side['filter'] }): Promise<Side> {
  const { asOf } = when(ctx, await reference(ctx.store), {})
  const composed = await compose(ctx, {
    ...filter,
    asOf: asOf as Day,
    knownAt: null,
    languages: [],
    title: {},
    introduction: {},
    notes: [],
    supersedes: null,
    reason: null,
  })
  return { ...composed, number: null, publishedAt: null }
}
