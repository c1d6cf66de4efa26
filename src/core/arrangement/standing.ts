import { addDays, latest, type Day } from '../history/day.ts'
import { departure, type Departure } from './departure.ts'
import { asked, type ArrangementFacts, type TermsVersion } from './facts.ts'
import { formOf, type Form } from './terms.ts'

/** TERMINATED: so many parties have left that nothing remains; ENDED: its last day is over. */
export const ARRANGEMENT_STATES = ['PROPOSED', 'AGREED', 'IN_FORCE', 'ENDED', 'DECLINED', 'TERMINATED'] as const
export type ArrangementState = (typeof ARRANGEMENT_STATES)[number]

/** Who has agreed to terms, and who has yet to. */
export interface Consent {
  readonly version: TermsVersion
  readonly agreed: readonly string[]
  readonly awaiting: readonly string[]
  /** Who declined first, and when. */
  readonly declined: { readonly party: string; readonly on: Day } | null
  /** The day of the last agreement that was needed; null while one is missing. */
  readonly concludedOn: Day | null
}

/** How an arrangement stands on a day: computed from its facts, never stored. */
export interface Standing {
  readonly asOf: Day
  readonly state: ArrangementState
  readonly since: Day
  /** The terms that hold; before any were agreed to, the newest proposal. */
  readonly holds: TermsVersion
  /** The newest terms that all have agreed to. */
  readonly agreed: Consent | null
  /** Terms that wait for agreement: the first proposal, or an amendment of what holds. */
  readonly pending: Consent | null
  /** The newest proposal, where it was declined. */
  readonly declined: Consent | null
  /** Parties that have left since the terms that hold were agreed to. */
  readonly left: readonly string[]
  /** What fell away with them. */
  readonly remains: Departure
  readonly form: Form
  /** Milestones reached, with their days. */
  readonly done: ReadonlyMap<string, Day>
  /** Milestones that are due and not reached: of the components and parties that remain, once terms hold. */
  readonly overdue: readonly string[]
}

/** How the arrangement stands on a day; null where nothing was known of it by then. */
export function standingOn(facts: ArrangementFacts, asOf: Day): Standing | null {
  const versions = facts.versions.filter((v) => v.on <= asOf)
  const newest = versions.at(-1)
  if (!newest) return null
  const consents = versions.map((v) => consentOn(facts, v, asOf))
  const agreed = consents.findLast((c) => c.concludedOn !== null) ?? null
  const last = consents.at(-1)!
  const open = last === agreed ? null : last
  const holds = agreed?.version ?? newest
  const left = agreed ? leftOf(facts, agreed.version.version, asOf) : []
  const done = milestonesDone(facts, asOf)
  const remains = departure(holds.terms, new Set(left.map((l) => l.party)), new Set(done.keys()))
  const { state, since } = stateOn(agreed, last, left, remains, asOf)
  return {
    asOf,
    state,
    since,
    holds,
    agreed,
    pending: open?.declined === null ? open : null,
    declined: open !== null && open.declined !== null ? open : null,
    left: left.map((l) => l.party),
    remains,
    form: agreed ? remains.form : formOf(holds.terms.parties.length),
    done,
    overdue: state === 'AGREED' || state === 'IN_FORCE' ? overdueOn(holds, remains, done, asOf) : [],
  }
}

function consentOn(facts: ArrangementFacts, version: TermsVersion, asOf: Day): Consent {
  const about = facts.events.filter((e) => e.version === version.version && e.on <= asOf)
  const given = new Map(about.filter((e) => e.kind === 'AGREED').map((e) => [e.party, e.on]))
  const wanted = asked(version)
  const awaiting = wanted.filter((party) => !given.has(party))
  const no = about.find((e) => e.kind === 'DECLINED')
  const declined = no ? { party: no.party, on: no.on } : null
  const concluded = awaiting.length === 0 && declined === null
  return {
    version,
    agreed: wanted.filter((party) => given.has(party)),
    awaiting,
    declined,
    concludedOn: concluded ? wanted.map((party) => given.get(party)!).reduce(latest) : null,
  }
}

const leftOf = (facts: ArrangementFacts, version: number, asOf: Day): { party: string; on: Day }[] =>
  facts.events.flatMap((e) =>
    e.kind === 'LEFT' && e.version === version && e.on <= asOf ? [{ party: e.party, on: e.on }] : [],
  )

/** A milestone keeps its id from one version of the terms to the next. */
function milestonesDone(facts: ArrangementFacts, asOf: Day): Map<string, Day> {
  const done = new Map<string, Day>()
  for (const e of facts.events) {
    if (e.kind !== 'MILESTONE' || e.milestone === null || e.on > asOf) continue
    if (e.doneOn === null) done.delete(e.milestone)
    else done.set(e.milestone, e.doneOn)
  }
  return done
}

function stateOn(
  agreed: Consent | null,
  last: Consent,
  left: readonly { on: Day }[],
  remains: Departure,
  asOf: Day,
): { state: ArrangementState; since: Day } {
  if (!agreed) {
    if (last.declined) return { state: 'DECLINED', since: last.declined.on }
    return { state: 'PROPOSED', since: last.version.on }
  }
  const { from, until } = agreed.version.terms
  const concludedOn = agreed.concludedOn!
  const lastLeft = left.map((l) => l.on).reduce((a, b) => latest(a, b), concludedOn)
  const ended = until === null ? null : latest(addDays(until, 1), concludedOn)
  if (remains.form === 'NONE' && (ended === null || lastLeft < ended)) return { state: 'TERMINATED', since: lastLeft }
  if (ended !== null && asOf >= ended) return { state: 'ENDED', since: ended }
  const starts = latest(from, concludedOn)
  return asOf < starts ? { state: 'AGREED', since: concludedOn } : { state: 'IN_FORCE', since: starts }
}

function overdueOn({ terms }: TermsVersion, remains: Departure, done: ReadonlyMap<string, Day>, asOf: Day): string[] {
  const lost = new Set(remains.milestones)
  return terms.milestones.filter((m) => m.due < asOf && !done.has(m.id) && !lost.has(m.id)).map((m) => m.id)
}
