import type { MissionListView } from '../../contract/mission.ts'
import { addDays, type Day } from '../../core/history/day.ts'
import { isKnown } from '../../core/mission/lifetime.ts'
import { EVERY_MISSION } from '../../core/mission/mission.ts'
import { CURRENT_DAYS, currentStrength } from '../../core/mission/strength.ts'
import { newestStrength } from '../../store/mission/strength.ts'
import type { Ctx } from '../context.ts'
import { snapshot } from '../gap/snapshot.ts'
import { when } from '../history/when.ts'
import { reference } from '../reference.ts'
import { missionSummary } from './mission-view.ts'

/** Every mission in the register, with its state and strength on a day. */
export async function listMissions(
  ctx: Ctx,
  input: { asOf?: string | undefined; knownAt?: string | undefined },
): Promise<MissionListView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, input)
  const [snap, strength] = await Promise.all([
    snapshot(ctx.store, ref, at),
    newestStrength(ctx.store.db, at.asOf, addDays(at.asOf, -CURRENT_DAYS), at.before),
  ])
  const decided = new Set(snap.events.map((e) => e.mission))
  const rows = [...ref.missions.values()].filter(
    (m) => m.code !== EVERY_MISSION && isKnown(m.starts_on as Day | null, at.knownAt, decided.has(m.code)),
  )
  return {
    asOf: at.asOf,
    knownAt: at.knownAt,
    missions: rows.map((row) =>
      missionSummary(ctx, ref, snap, row, currentStrength(strength, [{ mission: row.code, until: null }])),
    ),
  }
}
