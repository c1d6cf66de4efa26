import { refuse } from '../../core/problem.ts'
import { statementByKey } from '../../store/gap/statements.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { ownMissionOnly } from '../requirement/own-mission.ts'
import { reasonOf } from '../requirement/terms.ts'
import { supersede } from '../requirement/write-version.ts'

/**
 * Withdraws a statement that should not have been recorded, with a reason. The Secretariat any; a mission what the
 * same person recorded for it.
 * @throws Refusal headline.no_such_observation, access.*
 */
export async function withdrawObservation(
  ctx: Ctx,
  input: { observation: string; reason: string },
): Promise<Committed<{ key: string }>> {
  requireEditor(ctx, ['SECRETARIAT', 'OPERATOR', 'MISSION'], 'observation.withdraw')
  const reason = reasonOf(input.reason)
  const { observation: key } = input
  const entry = { action: 'observation.withdraw', subject: `observation:${key}`, reason, read: null }
  return commit(ctx, entry, async (writing) => {
    const found = await statementByKey(writing.trx, key)
    if (!found) return refuse('headline.no_such_observation', { observation: key })
    await ownMissionOnly(ctx, found.mission, 'observation.withdraw')
    if (ctx.viewer.role === 'MISSION' && (found.actor !== ctx.actor || found.action !== 'observation.record'))
      refuse('access.not_allowed', { action: 'observation.withdraw' })
    await supersede(ctx, writing, 'observation', found, null, reason)
    return { key }
  })
}
