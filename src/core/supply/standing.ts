import { addDays, type Day } from '../history/day.ts'
import type { PledgeEvent, PledgeFacts, TermsVersion } from './facts.ts'
import type { Pledge, PledgeState } from './pledge.ts'
import { RANK_FOR_SELECTION, rankOf, readinessOn, type ReadinessStanding } from './readiness.ts'
import { renewalOn, type Renewal } from './renewal.ts'

/** A pledge kept here that was neither announced nor registered: its owner's draft. */
export const DRAFT = 'DRAFT'
export type StandingState = PledgeState | typeof DRAFT

/** A state that somebody recorded, and its day. */
export interface RecordedStep {
  readonly state: PledgeState
  readonly on: Day
}

/** How a pledge stands on a day: computed from its facts, never stored. */
export interface Standing {
  readonly asOf: Day
  readonly terms: TermsVersion | null
  /** As recorded, or LAPSED by rule. */
  readonly state: StandingState
  readonly since: Day
  readonly lapsedByRule: boolean
  readonly quantity: number | null
  readonly mission: string | null
  readonly readiness: ReadinessStanding
  readonly renewal: Renewal
  readonly steps: readonly RecordedStep[]
  /** States that lie before the one it has and that nobody recorded: sources skip steps. */
  readonly unrecorded: readonly PledgeState[]
}

/** The states in their order, from announcement to end; those beside it end a pledge at any point. */
export const COURSE: readonly PledgeState[] = [
  'ANNOUNCED',
  'RECEIVED',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'SELECTED',
  'IN_NEGOTIATION',
  'INSPECTED',
  'DEPLOYED',
  'ENDED',
]

/** How a pledge stands on a day; null where nothing was known of it by then. */
export function standingOn(facts: PledgeFacts, asOf: Day): Standing | null {
  const terms = facts.terms.findLast((t) => t.on <= asOf) ?? null
  const steps = facts.events.flatMap((e) => (e.state !== null && e.on <= asOf ? [{ state: e.state, on: e.on }] : []))
  const last = steps.at(-1)
  if (!last && !(facts.kept && terms)) return null
  const renewal = renewalOn(facts, last?.state ?? null, asOf)
  const lapsedByRule = renewal.status === 'LAPSED'
  return {
    asOf,
    terms,
    state: lapsedByRule ? 'LAPSED' : (last?.state ?? DRAFT),
    since: lapsedByRule ? addDays(renewal.graceUntil!, 1) : (last?.on ?? facts.terms[0]!.on),
    lapsedByRule,
    quantity: facts.kept ? (terms?.terms.quantity ?? null) : printedQuantity(facts.events, asOf),
    mission: facts.kept ? (terms?.terms.mission ?? null) : facts.mission,
    readiness: readinessOn(facts, asOf),
    renewal,
    steps,
    unrecorded: unrecorded(steps),
  }
}

const printedQuantity = (events: readonly PledgeEvent[], asOf: Day): number | null =>
  events.findLast((e) => e.on <= asOf && e.quantity !== null)?.quantity ?? null

/** An announcement is not needed before a registration; every other step is. */
function unrecorded(steps: readonly RecordedStep[]): PledgeState[] {
  const reached = Math.max(-1, ...steps.map((s) => COURSE.indexOf(s.state)))
  return COURSE.slice(1, Math.max(1, reached)).filter((state) => !steps.some((s) => s.state === state))
}

/** The pledge as the gap list counts it on a day; null for a draft, and where nothing was known of it by then. */
export function pledgeOn(facts: PledgeFacts, asOf: Day): Pledge | null {
  const standing = standingOn(facts, asOf)
  if (standing === null || standing.state === DRAFT) return null
  const { state, since, quantity, mission, renewal, readiness } = standing
  const said = facts.events.findLast((e) => e.state !== null && e.on <= asOf)?.verified ?? false
  const ready = readiness.effective !== null && rankOf(readiness.effective) >= RANK_FOR_SELECTION
  return {
    key: facts.key,
    organisation: facts.organisation,
    mission,
    capability: facts.capability,
    kind: facts.kind,
    unit: facts.unit,
    source: facts.source,
    state,
    stateSince: since,
    quantity,
    renewBy: renewal.due,
    availableUntil: standing.terms?.terms.availableUntil ?? null,
    verified: facts.kept ? ready : said && facts.verified,
    kept: facts.kept,
    visibility: facts.visibility,
  }
}
