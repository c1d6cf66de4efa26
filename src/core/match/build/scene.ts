import type { Taxonomy } from '../../capability/taxonomy.ts'
import type { MatchCapability, MatchMission, Row, Table } from '../problem.ts'
import type { Assumptions } from './assumptions.ts'
import type { Findings } from './finding.ts'
import type { BuildInput, Place } from './input.ts'
import { matchUnit, type Need } from './needs.ts'

/** A language that nobody speaks: of a mission whose working language is not known nothing counts as spoken. */
export const UNKNOWN_LANGUAGE = 'und'
const NO_GROUP = 'elsewhere'

/** The region group of whoever offers: its M49 subregion, else its region. */
export const groupOf = ({ subregion, region }: Place): string => subregion ?? region ?? NO_GROUP

/** True for what the assumptions name, or what stands below it in the taxonomy. */
export const isUnderAny = (taxonomy: Taxonomy, code: string, named: readonly string[]): boolean =>
  named.some((one) => taxonomy.under(one).includes(code))

/** Capabilities of the needs, and those that may serve instead. */
export function capabilitiesOf({ taxonomy }: BuildInput, needs: readonly Need[], a: Assumptions): MatchCapability[] {
  const wanted = [...new Set(needs.map((n) => n.requirement.capability))]
  const codes = new Set([...wanted, ...wanted.flatMap((code) => substituteOf(taxonomy, code, a) ?? [])])
  return [...codes].sort().map((code) => ({
    id: code,
    name: code,
    family: familyOf(taxonomy, code),
    unit: matchUnit(taxonomy.get(code)!.unit),
    modules: [...(a.modules[code] ?? [])],
    languageCritical: isUnderAny(taxonomy, code, a.languageCritical),
    environmentCritical: isUnderAny(taxonomy, code, a.environmentCritical),
    substitute: substituteOf(taxonomy, code, a),
  }))
}

/** What may serve instead, where both are counted in one unit. */
export function substituteOf(taxonomy: Taxonomy, code: string, a: Assumptions): string | null {
  const other = Object.hasOwn(a.substitutes, code) ? a.substitutes[code]! : null
  if (other === null || !taxonomy.get(other)) return null
  return taxonomy.get(other)!.unit === taxonomy.get(code)?.unit ? other : null
}

/** The family of a capability: the root above it. */
export function familyOf(taxonomy: Taxonomy, code: string): string {
  let at = code
  for (let parent = taxonomy.get(at)?.parent; parent; parent = taxonomy.get(at)?.parent) at = parent
  return at
}

/** Missions of the needs. Whom a host does not accept is known only from pledges declined for that reason. */
export function missionsOf(
  { pledges, asOf }: BuildInput,
  needs: readonly Need[],
  a: Assumptions,
  findings: Findings,
): MatchMission[] {
  const codes = [...new Set(needs.map((n) => n.requirement.mission))].sort()
  return codes.map((id) => {
    const language = Object.hasOwn(a.missionLanguage, id) ? a.missionLanguage[id]! : UNKNOWN_LANGUAGE
    if (language === UNKNOWN_LANGUAGE) findings.missing('mission_language', 'MISSION', id)
    findings.missing('host_consent', 'MISSION', id)
    const refused = pledges.filter(
      (p) =>
        (p.mission ?? p.terms.at(-1)?.terms.mission) === id &&
        p.events.some((e) => e.reasonCode === 'HOST_CONSENT' && e.on <= asOf),
    )
    return {
      id,
      language,
      hotAndHigh: !a.temperate.includes(id),
      leadMonths: a.leadMonths,
      modules: [],
      refusedStates: [...new Set(refused.map((p) => p.organisation))].sort(),
    }
  })
}

/** Costs of places and things: planning assumptions alone. */
export interface Tables {
  readonly shippingCost: Table
  readonly liftFactor: Table
  readonly seatCost: Row
  readonly traineeShare: Row
}

/** Tables with a row for everything that the problem names. */
export function tablesOf(
  input: BuildInput,
  named: { missions: readonly string[]; types: Iterable<string>; modules: Iterable<string>; groups: Iterable<string> },
  a: Assumptions,
): Tables {
  const { taxonomy, hostsOf, placeOf } = input
  const byMission = (value: (mission: string) => number): Row =>
    Object.fromEntries(named.missions.map((m) => [m, value(m)]))
  const shipping = (type: string): number => {
    const unit = taxonomy.get(type)?.unit
    return unit === 'airframe' || unit === 'bed' ? a.shippingPerPiece[unit] : a.shippingPerPiece.item
  }
  const regions = new Map<string, Place[]>(named.missions.map((m) => [m, hostsOf(m).map(placeOf)]))
  const distance = (group: string, mission: string): number => {
    const hosts = regions.get(mission)!
    if (hosts.some((h) => h.subregion === group)) return a.liftFactor.near
    return hosts.some((h) => h.region === group) ? a.liftFactor.region : a.liftFactor.far
  }
  const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort()
  const modules = sorted(named.modules)
  return {
    shippingCost: Object.fromEntries(sorted(named.types).map((t) => [t, byMission(() => shipping(t))])),
    liftFactor: Object.fromEntries(sorted(named.groups).map((g) => [g, byMission((m) => distance(g, m))])),
    seatCost: Object.fromEntries(modules.map((m) => [m, a.seatCost])),
    traineeShare: Object.fromEntries(modules.map((m) => [m, a.traineeShare])),
  }
}
