import type { StrengthPointView } from '../../contract/mission.ts'
import { lineage } from '../../core/mission/mandate.ts'
import { ownMonths } from '../../core/mission/strength.ts'
import { strengthSeries } from '../../store/mission/strength.ts'
import type { Ctx } from '../context.ts'
import { snapshot } from '../gap/snapshot.ts'
import { when } from '../history/when.ts'
import { reference } from '../reference.ts'
import { findMission } from './find-mission.ts'

/** A mission's uniformed strength at the end of each month, with its predecessors' months before. */
export async function missionStrength(
  ctx: Ctx,
  input: { mission: string; asOf?: string | undefined; knownAt?: string | undefined },
): Promise<{ mission: string; strength: StrengthPointView[] }> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, input)
  const { code } = findMission(ref, input.mission)
  const snap = await snapshot(ctx.store, ref, at)
  const chain = lineage(code, snap.events, at.asOf)
  const series = await strengthSeries(
    ctx.store.db,
    chain.map((a) => a.mission),
    null,
    at.before,
  )
  return { mission: code, strength: ownMonths(series, chain) }
}
