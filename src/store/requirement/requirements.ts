import type { Day } from '../../core/history/day.ts'
import type { Basis, Criticality, Horizon, Requirement } from '../../core/requirement/requirement.ts'
import type { Selectable } from 'kysely'
import type { Operator, Standard } from '../../core/requirement/standard.ts'
import { known, type KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'
import type { RequirementTable } from '../schema.ts'
import type { StoredRequirementStandard } from '../schema/requirement.ts'

/** Requirements known by a date, in the order of their beginning; of one mission if it is given. */
export async function requirements(db: Db, before: KnownBefore, missions?: readonly string[]): Promise<Requirement[]> {
  let query = db
    .selectFrom('requirement as r')
    .selectAll()
    .where(known('requirement', 'r', before))
  if (missions) query = query.where('mission', 'in', missions)
  const rows = await query.orderBy('mission').orderBy('capability').orderBy('from_on').orderBy('id').execute()
  return rows.map(toRequirement)
}

export const toRequirement = (r: Selectable<RequirementTable>): Requirement => ({
  id: r.id,
  key: r.key,
  mission: r.mission,
  capability: r.capability,
  quantity: r.quantity,
  basis: r.basis as Basis,
  additional: r.additional,
  from: r.from_on as Day,
  until: r.until_on as Day | null,
  criticality: r.criticality as Criticality | null,
  horizon: r.horizon as Horizon | null,
  mandateTask: r.mandate_task,
  note: r.note,
  source: r.source,
  verified: r.verified,
  standards: r.standards.map(toStandard),
})

/** With its fields in one order, whatever order they were kept in. */
const toStandard = (s: StoredRequirementStandard): Standard => ({
  attribute: s.attribute,
  operator: s.operator as Operator,
  values: s.values,
  unit: s.unit,
  mandatory: s.mandatory,
  source: s.source,
})
