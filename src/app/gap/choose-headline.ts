import { refuse } from '../../core/problem.ts'
import type { Day } from '../../core/history/day.ts'
import type { Measure } from '../../core/gap/observation.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { entryOfVersion, headlineSubject, statementByKey, type SeriesName } from '../../store/gap/statements.ts'
import { versionOf } from '../../store/history/versions.ts'
import { requireSecretariat } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reasonOf } from '../requirement/terms.ts'

export interface HeadlineChoice {
  /** Key of the statement chosen. */
  readonly observation: string
  readonly reason: string
  /** The version of the choice that was read; without it, the one that stands. */
  readonly read?: number
  /** The quantity and the day that the choice is about, where it was asked for by those. */
  readonly of?: SeriesName & { readonly on: string }
}

/**
 * An editor's choice of one statement among those that disagree: kept with author and reason, known from now on.
 * @throws Refusal headline.no_such_observation, subject.changed, text.*, access.*
 */
export async function chooseHeadline(
  ctx: Ctx,
  input: HeadlineChoice,
): Promise<Committed<{ observation: string }> & { readonly seq: number }> {
  requireSecretariat(ctx, 'headline.choose')
  const reason = reasonOf(input.reason)
  const chosen = await statementByKey(ctx.store.db, input.observation)
  const { of } = input
  const other =
    of !== undefined &&
    chosen !== undefined &&
    (chosen.mission !== of.mission ||
      chosen.capability !== of.capability ||
      chosen.measure !== of.measure ||
      chosen.valid_on !== of.on)
  if (!chosen || chosen.contributor !== null || other)
    return refuse('headline.no_such_observation', { observation: input.observation })
  const { mission, capability, valid_on } = chosen
  const series = { mission, capability, measure: chosen.measure as Measure }
  const subject = headlineSubject(series, valid_on as Day)
  const read = input.read ?? (await versionOf(ctx.store.db, subject))
  const entry = { action: 'headline.choose', subject, reason, read }
  const written = await commit(ctx, entry, async ({ trx, change, wrote }) => {
    wrote('headline')
    await appendRows(trx, 'headline', change, [
      {
        ...series,
        valid_on,
        observation: chosen.id,
        author: ctx.actor,
        reason,
        known_from: ctx.now(),
        known_basis: 'RECORDED',
      },
    ])
    return { observation: input.observation }
  })
  return { ...written, seq: await entryOfVersion(ctx.store.db, subject, written.version) }
}
