import type { Taxonomy } from '../capability/taxonomy.ts'
import { daysBetween, type Day } from '../history/day.ts'
import { lineage, mandateAsOf, type Ancestor, type Mandate } from '../mission/mandate.ts'
import type { MandateEvent } from '../mission/mission.ts'
import { horizonOf } from '../requirement/horizon.ts'
import { inForce, type Horizon, type Requirement } from '../requirement/requirement.ts'
import { credit, type Credit } from '../supply/credit.ts'
import type { Pledge } from '../supply/pledge.ts'
import { causeIndex, causesOf, type Cause, type CauseIndex } from './cause.ts'
import { figure, type Evidence, type Figure } from './figure.ts'
import type { Headline } from './observation.ts'
import { readings, type ReadingName, type Readings } from './reading.ts'
import { remark, type Remark } from './remark.ts'
import { severityOf, type Severity } from './severity.ts'
import { SAME_FORCES } from './wanted.ts'

/** Days after which a figure is marked old: it missed three monthly registers. Our assumption. */
export const OLD_AFTER_DAYS = 92

/** Everything known, on a knowledge date, that the list of a day is computed from. */
export interface Situation {
  readonly taxonomy: Taxonomy
  readonly events: readonly MandateEvent[]
  /** By mission and capability: `${mission}/${capability}`. */
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>
  readonly evidence: Evidence
  /** By mission and capability, as the requirements. */
  readonly pledges: ReadonlyMap<string, readonly Pledge[]>
  readonly causes: readonly Cause[]
}

/** How the gap of a line came about. */
export type GapBasis = 'COMPUTED' | 'REPORTED' | 'UNKNOWN'

export interface PledgeCredit {
  readonly pledge: Pledge
  readonly credit: Credit
}

/** Mission × capability on a day: computed, never stored. */
export interface GapLine {
  /** `MISSION/capability`, stable over time. */
  readonly id: string
  readonly mission: string
  readonly capability: string
  readonly mandate: Mandate
  readonly requirement: Requirement
  /** The mission whose requirement this is, when it was carried over. */
  readonly requirementFrom: string | null
  readonly deployed: Figure | null
  readonly reported: Figure | null
  readonly basis: GapBasis
  readonly readings: Readings
  /** What the pledges that each reading counts amount to. */
  readonly pledged: Readonly<Record<ReadingName, number>>
  readonly pledges: readonly PledgeCredit[]
  readonly horizon: Horizon
  readonly severity: Readonly<Record<ReadingName, Severity>>
  /** Causes and impacts named for the capability, whether the gap is open or not. */
  readonly causes: readonly Cause[]
  readonly remarks: readonly Remark[]
}

export const lineId = (mission: string, capability: string): string => `${mission}/${capability}`

/** A mission that has lines on a day, with those whose facts it carries and the capabilities required of it. */
export interface MissionPlan {
  readonly mandate: Mandate
  readonly chain: readonly Ancestor[]
  readonly capabilities: readonly string[]
}

/** Which missions and capabilities the list of a day has lines for: every mission not succeeded and not yet to start. */
export function planLines(situation: Pick<Situation, 'events' | 'requirements'>, asOf: Day): MissionPlan[] {
  const byMission = new Map<string, Set<string>>()
  for (const [key, requirements] of situation.requirements) {
    if (!inForce(requirements, asOf)) continue
    const [mission, capability] = key.split('/') as [string, string]
    const known = byMission.get(mission)
    if (known) known.add(capability)
    else byMission.set(mission, new Set([capability]))
  }
  const eventsOf = eventIndex(situation.events)
  const missions = new Set([...byMission.keys(), ...situation.events.map((e) => e.mission)])
  const plans: MissionPlan[] = []
  for (const mission of [...missions].sort()) {
    const events = eventsOf(mission)
    const mandate = mandateAsOf(mission, events, asOf)
    if (mandate.status === 'SUCCEEDED' || mandate.status === 'NOT_STARTED') continue
    const chain = lineage(mission, events, asOf)
    const capabilities = new Set(chain.flatMap((a) => [...(byMission.get(a.mission) ?? [])]))
    if (capabilities.size > 0) plans.push({ mandate, chain, capabilities: [...capabilities].sort() })
  }
  return plans
}

/** The gap list of a day: a line for each requirement in force. */
export function gapLines(situation: Situation, asOf: Day, plans = planLines(situation, asOf)): GapLine[] {
  const lines: GapLine[] = []
  const causes = causeIndex(situation.causes, situation.taxonomy)
  for (const { mandate, chain, capabilities } of plans)
    for (const capability of capabilities) {
      const line = gapLine(situation, causes, asOf, mandate, chain, capability)
      if (line) lines.push(line)
    }
  return lines
}

/** The events that bear on a mission: its own, its ancestors', and those by which others succeed it. */
function eventIndex(events: readonly MandateEvent[]): (mission: string) => MandateEvent[] {
  const own = new Map<string, MandateEvent[]>()
  const put = (mission: string, event: MandateEvent): void => {
    const list = own.get(mission)
    if (list) list.push(event)
    else own.set(mission, [event])
  }
  for (const event of events) {
    put(event.mission, event)
    if (event.predecessor) put(event.predecessor, event)
  }
  return (mission) => {
    const seen = new Set<MandateEvent>(own.get(mission))
    // What is added while walking is walked too: a predecessor's predecessor, and so on.
    for (const event of seen)
      if (event.predecessor) for (const earlier of own.get(event.predecessor) ?? []) seen.add(earlier)
    return [...seen]
  }
}

function gapLine(
  situation: Situation,
  causes: CauseIndex,
  asOf: Day,
  mandate: Mandate,
  chain: readonly Ancestor[],
  capability: string,
): GapLine | null {
  const { mission } = mandate
  const found = requirementOf(situation, chain, capability, asOf)
  if (!found) return null
  const { requirement, from } = found
  const { evidence, taxonomy } = situation
  const deployed = figure(evidence, taxonomy, chain, capability, 'DEPLOYED')
  const reported = figure(evidence, taxonomy, chain, capability, 'SHORTFALL')
  const pledges = (situation.pledges.get(lineId(mission, capability)) ?? []).map((pledge) => ({
    pledge,
    credit: credit(pledge, asOf, deployed?.validOn ?? null, taxonomy.get(capability)?.unit),
  }))
  const credited = (level: 'VERIFIED' | 'ALL'): number =>
    pledges.reduce((n, { credit: c }) => (c.counts === 'VERIFIED' || c.counts === level ? n + c.quantity : n), 0)
  const pledged = { verified: credited('VERIFIED'), all: credited('ALL') }
  const basis = basisOf(requirement, deployed, reported)
  const result =
    basis === 'REPORTED'
      ? readings(reported!.value, 0, pledged)
      : readings(requirement.quantity, deployed?.value ?? null, pledged)
  const parts = { requirement, requirementFrom: from, deployed, reported, basis }
  return {
    id: lineId(mission, capability),
    mission,
    capability,
    mandate,
    ...parts,
    readings: result,
    pledged: { deployed: 0, ...pledged },
    pledges,
    horizon: horizonOf(requirement, asOf),
    severity: {
      deployed: severityOf(result.deployed, requirement.quantity, requirement.criticality),
      verified: severityOf(result.verified, requirement.quantity, requirement.criticality),
      all: severityOf(result.all, requirement.quantity, requirement.criticality),
    },
    causes: causesOf(causes, chain, capability, asOf),
    remarks: [...remarksOn(mandate, parts, asOf), ...otherUnit(situation, chain, capability, deployed)],
  }
}

function requirementOf(
  situation: Situation,
  chain: readonly Ancestor[],
  capability: string,
  asOf: Day,
): { requirement: Requirement; from: string | null } | null {
  for (const { mission } of chain) {
    const requirement = inForce(situation.requirements.get(lineId(mission, capability)) ?? [], asOf)
    if (requirement) return { requirement, from: mission === chain[0]!.mission ? null : mission }
  }
  return null
}

/**
 * A gap is computed where both sides are known. A reported shortfall stands in where one is not, or where an
 * editor made it the headline and it is newer than both.
 */
function basisOf(requirement: Requirement, deployed: Figure | null, reported: Figure | null): GapBasis {
  const computable = requirement.quantity !== null && deployed !== null
  if (!computable) return reported ? 'REPORTED' : 'UNKNOWN'
  const newer = reported !== null && reported.validOn > deployed.validOn && reported.validOn > requirement.from
  return newer && reported.headline !== null ? 'REPORTED' : 'COMPUTED'
}

function remarksOn(
  mandate: Mandate,
  line: Pick<GapLine, 'requirement' | 'requirementFrom' | 'deployed' | 'reported' | 'basis'>,
  asOf: Day,
): Remark[] {
  const { requirement, requirementFrom, deployed, reported, basis } = line
  const out: Remark[] = []
  if (mandate.status === 'CLOSING') out.push(remark('mission.closing', { expiry: mandate.expiry! }))
  if (mandate.status === 'EXPIRED') out.push(remark('mission.expired', { expiry: mandate.expiry! }))
  if (requirement.basis === 'AUTHORISED') out.push(remark('requirement.ceiling', {}))
  if (requirement.additional) out.push(remark('requirement.additional', {}))
  if (requirementFrom) out.push(remark('requirement.carried', { from: requirementFrom }))
  if (requirement.quantity === null) out.push(remark('requirement.no_figure', {}))
  if (!requirement.verified) out.push(remark('requirement.unverified', {}))
  if (basis === 'REPORTED') out.push(remark('gap.reported', { on: reported!.validOn }))
  else if (reported && deployed && reported.validOn > deployed.validOn && requirement.quantity !== null) {
    if (reported.value !== Math.max(0, requirement.quantity - deployed.value))
      out.push(remark('gap.report_differs', { value: reported.value, on: reported.validOn }))
  }
  const shown = basis === 'REPORTED' ? reported : deployed
  if (shown) out.push(...remarksOnFigure(shown, asOf))
  return out
}

function remarksOnFigure(shown: Figure, asOf: Day): Remark[] {
  const out: Remark[] = []
  const age = daysBetween(shown.validOn, asOf)
  if (shown.carriedFrom) out.push(remark('figure.carried', { from: shown.carriedFrom, on: shown.validOn }))
  if (age > OLD_AFTER_DAYS) out.push(remark('figure.old', { on: shown.validOn, days: age }))
  if (!shown.verified) out.push(remark('figure.unverified', {}))
  if (shown.derived) out.push(remark('figure.derived', {}))
  if (shown.mixedDays) out.push(remark('figure.mixed_days', {}))
  if (shown.headline) out.push(headlineRemark(shown.headline))
  else if (shown.rivalValues.length > 0)
    out.push(remark('figure.disputed', { values: shown.rivalValues.join(', '), chosen: shown.value }))
  return out
}

/** A signed-in editor is named by an opaque id: readers are told the office. */
const headlineRemark = ({ author, reason }: Headline): Remark =>
  author.startsWith('person:')
    ? remark('figure.headline_by_secretariat', { reason })
    : remark('figure.headline', { author, reason })

function otherUnit(
  { evidence, taxonomy }: Situation,
  chain: readonly Ancestor[],
  capability: string,
  deployed: Figure | null,
): Remark[] {
  const other = SAME_FORCES[capability]
  const found = deployed || !other ? null : figure(evidence, taxonomy, chain, other, 'DEPLOYED')
  if (!found || !other) return []
  return [remark('figure.other_unit', { value: found.value, unit: found.unit, on: found.validOn, capability: other })]
}
