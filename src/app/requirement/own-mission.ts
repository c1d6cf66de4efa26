import type { Day } from '../../core/history/day.ts'
import { lineage } from '../../core/mission/mandate.ts'
import { refuse } from '../../core/problem.ts'
import { mandateEvents } from '../../store/mission/events.ts'
import type { Ctx } from '../context.ts'

/**
 * Refuses a mission's people what concerns another mission. What their mission carries over from one that it
 * succeeded is its own.
 * @throws Refusal access.not_allowed
 */
export async function ownMissionOnly(ctx: Ctx, mission: string, action: string): Promise<void> {
  const { role, organisation } = ctx.viewer
  if (role !== 'MISSION' || organisation === mission) return
  const events = await mandateEvents(ctx.store.db, null)
  const chain = lineage(organisation ?? '', events, ctx.now().slice(0, 10) as Day)
  if (!chain.some((a) => a.mission === mission)) refuse('access.not_allowed', { action })
}
