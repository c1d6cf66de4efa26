import type { Taxonomy } from '../capability/taxonomy.ts'
import type { Day } from '../history/day.ts'
import type { Ancestor } from '../mission/mandate.ts'

/** Why a capability is missing (design §3), as sources of the field name them. */
export const CAUSE_CODES = [
  'SUPPLY',
  'COMPETING_DEMAND',
  'REIMBURSEMENT',
  'PROCEDURE',
  'COMMAND_TASKING',
  'MAINTENANCE_SPARES',
  'SECURITY_RISK',
  'POLITICAL_WILL',
  'DOMESTIC_NEED',
  'HOST_CONSENT',
  'ENVIRONMENT_SUITABILITY',
  'TIMELINE',
  'CONTRACT_END',
] as const
export type CauseCode = (typeof CAUSE_CODES)[number]

/** What a gap does on the ground, as sources name it. */
export const IMPACT_CODES = [
  'RESPONSE_CURTAILED',
  'PROTECTION_CURTAILED',
  'SUPPORT_TO_HOST_CONSTRAINED',
  'PATROLS_SHORTENED',
  'NO_ROUND_THE_CLOCK',
  'MEDICAL_EVACUATION_WEAK',
  'AREAS_INACCESSIBLE',
  'SUBSTITUTE_LIMITED',
] as const
export type ImpactCode = (typeof IMPACT_CODES)[number]

/** The mission that stands for all of them. */
export const EVERY_MISSION = 'ALL'

/** A cause or an impact of a gap that somebody named: no evidence, no cause. */
export interface Cause {
  readonly id: number
  readonly key: string
  readonly kind: 'CAUSE' | 'IMPACT'
  readonly code: CauseCode | ImpactCode
  /** {@link EVERY_MISSION} for whatever mission lacks the capability. */
  readonly mission: string
  /** Holds for what stands below it in the taxonomy too. */
  readonly capability: string
  /** What the source says, in its own words or in ours. */
  readonly evidence: string
  readonly from: Day
  readonly until: Day | null
  readonly source: string
  readonly verified: boolean
}

export const isCause = (code: string): code is CauseCode => (CAUSE_CODES as readonly string[]).includes(code)
export const isImpact = (code: string): code is ImpactCode => (IMPACT_CODES as readonly string[]).includes(code)

/** Causes by the capabilities that they hold for, their own and what stands below: in the order of codes, then by day. */
export type CauseIndex = ReadonlyMap<string, readonly Cause[]>

export function causeIndex(causes: readonly Cause[], taxonomy: Taxonomy): CauseIndex {
  const order = new Map<string, number>([...CAUSE_CODES, ...IMPACT_CODES].map((code, i) => [code, i]))
  const index = new Map<string, Cause[]>()
  const sorted = causes.toSorted(
    (a, b) => order.get(a.code)! - order.get(b.code)! || days(a.from, b.from) || a.id - b.id,
  )
  for (const cause of sorted)
    for (const capability of taxonomy.under(cause.capability)) {
      const held = index.get(capability)
      if (held) held.push(cause)
      else index.set(capability, [cause])
    }
  return index
}

const days = (a: Day, b: Day): number => (a === b ? 0 : a < b ? -1 : 1)

/** What was named for the gap of a line on a day: of the mission, of those that it succeeded and of all missions. */
export function causesOf(index: CauseIndex, chain: readonly Ancestor[], capability: string, asOf: Day): Cause[] {
  const missions = new Set([EVERY_MISSION, ...chain.map((a) => a.mission)])
  return (index.get(capability) ?? []).filter(
    (c) => missions.has(c.mission) && c.from <= asOf && (c.until === null || c.until >= asOf),
  )
}
