import type { ReachFacts } from './facts.ts'
import { missingFigures } from './payload.ts'
import { placed } from './setting.ts'

/** What must be known beside the figures: codes with parameters. */
export interface ReachRemarks {
  'reach.remark.no_sites': { mission: string; asOf: string }
  'reach.remark.no_aircraft': { mission: string; asOf: string }
  'reach.remark.no_hospital': { mission: string; asOf: string }
  'reach.remark.requirement_unknown': { mission: string }
  'reach.remark.requirement_met': { mission: string }
  'reach.remark.place_unknown': { site: string }
  'reach.remark.persons_unknown': { sites: number }
  'reach.remark.elevation_unknown': { sites: number }
  'reach.remark.beds_unknown': { site: string }
  'reach.remark.figure_unknown': { type: string; figure: string }
  'reach.remark.base_unknown': { base: string }
  'reach.remark.type_unknown': { type: string }
  'reach.remark.not_proven': { airframes: number }
}
export type ReachRemark = {
  [C in keyof ReachRemarks]: { readonly code: C; readonly params: ReachRemarks[C] }
}[keyof ReachRemarks]

/** What is unknown of a mission's facts, said once each. */
export function unknowns(facts: ReachFacts, mission: string, asOf: string): ReachRemark[] {
  if (facts.sites.length === 0) return [{ code: 'reach.remark.no_sites', params: { mission, asOf } }]
  const remarks: ReachRemark[] = []
  if (facts.fleets.length === 0) remarks.push({ code: 'reach.remark.no_aircraft', params: { mission, asOf } })
  if (facts.hospitals.length === 0) remarks.push({ code: 'reach.remark.no_hospital', params: { mission, asOf } })
  const sites = new Map(facts.sites.map((s) => [s.key, s]))
  for (const site of facts.sites)
    if (!placed(site)) remarks.push({ code: 'reach.remark.place_unknown', params: { site: site.name } })
  const persons = facts.sites.filter((s) => s.persons === null).length
  if (persons > 0) remarks.push({ code: 'reach.remark.persons_unknown', params: { sites: persons } })
  const elevations = facts.sites.filter((s) => s.elevation === null).length
  if (elevations > 0) remarks.push({ code: 'reach.remark.elevation_unknown', params: { sites: elevations } })
  for (const { site, free } of facts.hospitals)
    if (free === null)
      remarks.push({ code: 'reach.remark.beds_unknown', params: { site: sites.get(site)?.name ?? site } })
  const types = new Map(facts.types.map((t) => [t.code, t]))
  for (const code of new Set(facts.fleets.map((f) => f.type))) {
    const type = types.get(code)
    if (!type) remarks.push({ code: 'reach.remark.type_unknown', params: { type: code } })
    else
      for (const figure of missingFigures(type))
        remarks.push({ code: 'reach.remark.figure_unknown', params: { type: type.name, figure } })
  }
  for (const base of new Set(facts.fleets.map((f) => f.base)))
    if (!sites.has(base)) remarks.push({ code: 'reach.remark.base_unknown', params: { base } })
  return remarks
}
