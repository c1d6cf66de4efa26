import type { RequirementListInput, RequirementListView } from '../../contract/requirement.ts'
import { requirements } from '../../store/requirement/requirements.ts'
import type { Ctx } from '../context.ts'
import { when } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { reference } from '../reference.ts'
import { capabilityOf } from './line-of.ts'
import { requirementView } from './view.ts'

/**
 * Requirements in force on a day, on the knowledge of a day: of a mission, of a capability and everything below it.
 * @throws Refusal mission.unknown, capability.unknown, history.*
 */
export async function listRequirements(ctx: Ctx, input: Partial<RequirementListInput>): Promise<RequirementListView> {
  const ref = await reference(ctx.store)
  const { asOf, knownAt, before } = when(ctx, ref, input)
  const missions = input.mission === undefined ? undefined : [findMission(ref, input.mission).code]
  const below = input.capability === undefined ? null : new Set(ref.taxonomy.under(capabilityOf(ref, input.capability)))
  const [offset, limit] = [input.offset ?? 0, input.limit ?? 200]
  const found = (await requirements(ctx.store.db, before, missions)).filter(
    (r) => r.from <= asOf && (r.until === null || r.until >= asOf) && (below === null || below.has(r.capability)),
  )
  return {
    asOf,
    knownAt,
    requirements: found.slice(offset, offset + limit).map((r) => requirementView(ctx, ref, r)),
    page: {
      total: found.length,
      offset,
      limit,
      next: offset + limit < found.length ? String(offset + limit) : null,
    },
  }
}
