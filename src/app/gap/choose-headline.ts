import { refuse } from '../../core/problem.ts'
import { observationByKey } from '../../store/gap/trace.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { recording, type Written } from '../../store/ledger/append.ts'
import type { Ctx } from '../context.ts'

/**
 * An editor's choice of one statement among those that disagree: kept with author and reason, known from now on.
 * @throws Refusal headline.no_such_observation, request.invalid (no reason given)
 */
export async function chooseHeadline(ctx: Ctx, input: { observation: string; reason: string }): Promise<Written> {
  const reason = input.reason.trim()
  if (reason === '') refuse('request.invalid', { field: 'reason', detail: '""' })
  const chosen = await observationByKey(ctx.store.db, input.observation)
  if (!chosen) return refuse('headline.no_such_observation', { observation: input.observation })
  const entry = { actor: ctx.actor, action: 'headline.choose', subject: input.observation, reason }
  const { entry: written } = await recording(
    ctx.store.db,
    entry,
    async (trx, change, wrote) => {
      wrote('headline')
      await appendRows(trx, 'headline', change, [
        {
          mission: chosen.mission,
          capability: chosen.capability,
          measure: chosen.measure,
          valid_on: chosen.valid_on,
          observation: chosen.id,
          author: ctx.actor,
          reason,
          known_from: ctx.now(),
          known_basis: 'RECORDED',
        },
      ])
    },
    ctx.viewer,
  )
  return written
}
