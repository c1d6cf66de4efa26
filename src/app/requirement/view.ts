import type { RequirementVersionView, RequirementView, StandardView } from '../../contract/requirement.ts'
import type { Day } from '../../core/history/day.ts'
import type { Criticality, Horizon, Requirement } from '../../core/requirement/requirement.ts'
import type { Standard } from '../../core/requirement/standard.ts'
import type { StandingRow, VersionRow } from '../../store/requirement/versions.ts'
import type { Ctx } from '../context.ts'
import { nameIn, type Reference } from '../reference.ts'

export const standardView = (s: Standard): StandardView => ({ ...s, values: [...s.values] })

/** A requirement in force, with names in the reader's language. */
export function requirementView(
  ctx: Ctx,
  ref: Reference,
  r: Requirement & Partial<Pick<StandingRow, 'untilReason' | 'verifiedNote'>>,
): Omit<RequirementView, 'version'> {
  const capability = ref.capabilities.get(r.capability)!
  return {
    key: r.key,
    mission: { code: r.mission, name: nameIn(ref.missions.get(r.mission)?.names, ctx.language, r.mission) },
    capability: { code: r.capability, name: nameIn(capability.names, ctx.language, r.capability) },
    unit: capability.unit,
    basis: r.basis,
    additional: r.additional,
    quantity: r.quantity,
    from: r.from,
    until: r.until,
    untilReason: r.untilReason ?? null,
    criticality: r.criticality,
    horizon: r.horizon,
    mandateTask: r.mandateTask,
    note: r.note,
    source: r.source,
    verified: r.verified,
    verifiedNote: r.verifiedNote ?? null,
    standards: r.standards.map(standardView),
  }
}

/** One version as it was written. */
export const versionView = (v: VersionRow): RequirementVersionView => ({
  version: v.version,
  quantity: v.quantity,
  from: v.from_on as Day,
  until: v.until_on as Day | null,
  untilReason: v.until_reason,
  criticality: v.criticality as Criticality | null,
  horizon: v.horizon as Horizon | null,
  mandateTask: v.mandate_task,
  note: v.note,
  source: v.source,
  verified: v.verified,
  verifiedNote: v.verified_note,
  standards: v.standards.map(standardView),
  // Of what was loaded, the entry says only that it was: an end has its own reason.
  reason: v.version === 0 ? (v.until_reason ?? v.reason) : v.reason,
  author: v.actor,
  at: v.at,
  knownFrom: v.known_from,
  stands: v.replaced_from === null,
  replacedFrom: v.replaced_from,
  replacedReason: v.replaced_reason,
  ledgerSeq: v.seq,
})
