import { refuse } from '../../core/problem.ts'
import { headlineSubject, seriesHeadlines } from '../../store/gap/statements.ts'
import { requireSecretariat } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { reasonOf } from '../requirement/terms.ts'
import { supersede } from '../requirement/write-version.ts'
import { seriesDay, type SeriesInput } from './series.ts'

/**
 * Withdraws the choice among the statements of one day: none stands afterwards, and the list chooses by its rule again.
 * @throws Refusal headline.none, subject.changed, text.*, access.*
 */
export async function withdrawHeadline(
  ctx: Ctx,
  input: SeriesInput & { on: string; reason: string; read: number },
): Promise<Committed<Record<never, never>>> {
  requireSecretariat(ctx, 'headline.withdraw')
  const reason = reasonOf(input.reason)
  const { on, ...series } = seriesDay(await reference(ctx.store), input)
  const subject = headlineSubject(series, on)
  const entry = { action: 'headline.withdraw', subject, reason, read: input.read }
  return commit(ctx, entry, async (writing) => {
    const choices = await seriesHeadlines(writing.trx, series, null, on)
    if (choices.length === 0) refuse('headline.none', { series: subject.slice('headline:'.length) })
    // Earlier choices of the day go with the last: none of them may come up again.
    for (const choice of choices) await supersede(ctx, writing, 'headline', choice, null, reason)
    return {}
  })
}
