import { MATCH_LIMITS } from '../limits.ts'
import { MATCH_SCHEMA, type EquipmentLot, type MatchCourse, type MatchFund, type MatchProblem } from '../problem.ts'
import { ASSUMPTIONS, RULES_VERSION, type Assumptions } from './assumptions.ts'
import { componentOfPledge } from './components.ts'
import { Findings } from './finding.ts'
import { closingOffers, loanOffers } from './from-missions.ts'
import type { BuildInput, BuiltMatch, Pinned } from './input.ts'
import { needsOf } from './needs.ts'
import { offersOfPledge, type Offered } from './offers.ts'
import { pinnedOf } from './pinned.ts'
import { proposedPairs } from './proposed.ts'
import type { ChangedAssumption } from './chosen.ts'
import { capabilitiesOf, familyOf, groupOf, missionsOf, tablesOf } from './scene.ts'
import type { ComponentSubject, FundSubject, Subjects } from './subjects.ts'
import type { Workshop } from './workshop.ts'

/**
 * The match problem of a day: open gaps as requirements, fresh registered pledges of all kinds as offers, lots, courses
 * and funds, contingents of closing missions and surpluses as candidates. Whatever lacks a fact that a rule asks about
 * is left out and named; what no fact says comes from `assumptions`. The same facts give the same problem.
 */
export function buildMatch(
  input: BuildInput,
  assumptions: Assumptions = ASSUMPTIONS,
  changed: readonly ChangedAssumption[] = [],
): BuiltMatch {
  const findings = new Findings()
  const pinned = pinnedOf(input, findings)
  const needs = needsOf(input, pinned, assumptions, findings)
  const missions = missionsOf(input, needs, assumptions, findings)
  const shop: Workshop = { input, assumptions, findings, needs, missions, held: heldBy(pinned) }
  const pledges = input.pledges.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const offers = bounded(
    [...pledges.flatMap((p) => offersOfPledge(p, shop)), ...closingOffers(shop), ...loanOffers(shop)],
    findings,
  )
  const parts = pledges.flatMap((p) => componentOfPledge(p, shop) ?? [])
  const owner = new Map(pledges.map((p) => [p.key, p.organisation]))
  // Groups to which a donor may give: all that there are, as the register knows no narrower ones.
  const givers = [...pledges.map((p) => p.organisation), ...(input.guests ?? [])]
  const groups = [
    ...new Set([...offers.map((o) => o.offer.group), ...givers.map((code) => groupOf(input.placeOf(code)))]),
  ].sort()
  const lots: EquipmentLot[] = parts.flatMap((p) => (p.is === 'LOT' ? { ...p.lot, recipients: groups } : []))
  const courses: MatchCourse[] = parts.flatMap((p) => (p.is === 'COURSE' ? { ...p.course, recipients: groups } : []))
  const pledged: MatchFund[] = parts.flatMap((p) => (p.is === 'FUND' ? { ...p.fund, recipients: groups } : []))
  const funds = [...pledged, ...assessed(shop, groups)]
  const capabilities = capabilitiesOf(input, needs, assumptions)
  if (needs.length > 0) {
    findings.note('planning_assumption', 'ALL', assumptions.version, {
      author: assumptions.author,
      on: assumptions.setOn,
    })
    findings.note('assessed', 'ALL', assumptions.version, { amount: assumptions.assessed.perMission })
    for (const one of changed)
      if ('mission' in one) findings.note('language_changed', 'MISSION', one.mission, { ...one })
      else findings.note('assumption_changed', 'ALL', one.assumption, { ...one })
  }
  const problem: MatchProblem = {
    schema: MATCH_SCHEMA,
    name: input.name,
    months: assumptions.horizonMonths,
    currency: 'kUSD',
    parameters: assumptions.parameters,
    missions,
    capabilities,
    requirements: needs.map((n) => n.requirement),
    offers: offers.map((o) => o.offer),
    equipmentLots: lots,
    courses,
    funds,
    ...tablesOf(
      input,
      {
        missions: missions.map((m) => m.id),
        types: [...lots.map((l) => l.type), ...offers.flatMap((o) => o.offer.missingEquipment.map((e) => e.type))],
        modules: [
          ...courses.map((c) => c.module),
          ...offers.flatMap((o) => o.offer.modules),
          ...capabilities.flatMap((k) => k.modules),
        ],
        groups,
      },
      assumptions,
    ),
  }
  const component = (id: string): ComponentSubject => ({ pledge: id, organisation: owner.get(id)! })
  const subjects: Subjects = {
    requirements: Object.fromEntries(
      needs.map(({ line, requirement: r }) => [
        r.id,
        { line: line.id, requirement: line.requirement.key, mission: r.mission, capability: r.capability },
      ]),
    ),
    offers: Object.fromEntries(offers.map((o) => [o.offer.id, o.subject])),
    lots: Object.fromEntries(lots.map((l) => [l.id, component(l.id)])),
    courses: Object.fromEntries(courses.map((c) => [c.id, component(c.id)])),
    funds: Object.fromEntries(funds.map((f) => [f.id, fundSubject(f, owner)])),
  }
  return {
    problem,
    subjects,
    findings: findings.all,
    pinned,
    proposed: proposedPairs(input, needs, offers, assumptions.changeTax),
    rules: RULES_VERSION,
    assumptions: assumptions.version,
  }
}

const heldBy = (pinned: readonly Pinned[]): ReadonlyMap<string, string> =>
  new Map(
    pinned.filter((p) => p.status === 'AGREED').flatMap((p) => p.pledges.map((key) => [key, p.arrangement] as const)),
  )

const ASSESSED = 'assessed:'

/** Assessed contributions of each mission, as the planning assumptions have them. */
const assessed = ({ missions, needs, input, assumptions: a }: Workshop, recipients: readonly string[]): MatchFund[] =>
  missions.map(({ id }) => ({
    id: `${ASSESSED}${id}`,
    donor: `${ASSESSED}${id}`,
    amount: a.assessed.perMission,
    kinds: a.assessed.kinds,
    recipients,
    missions: [id],
    families: [...new Set(needs.map((n) => familyOf(input.taxonomy, n.requirement.capability)))].sort(),
  }))

const fundSubject = ({ id, missions }: MatchFund, owner: ReadonlyMap<string, string>): FundSubject =>
  owner.has(id)
    ? { pledge: id, organisation: owner.get(id)!, mission: null }
    : { pledge: null, organisation: null, mission: missions![0]! }

/** At most as many offers as a problem takes; pledges of which no part would fit are named. */
function bounded(offers: Offered[], findings: Findings): Offered[] {
  if (offers.length <= MATCH_LIMITS.offers) return offers
  for (const pledge of new Set(offers.slice(MATCH_LIMITS.offers).map((o) => o.subject.pledge)))
    findings.left('too_large', 'PLEDGE', pledge ?? '')
  return offers.slice(0, MATCH_LIMITS.offers)
}
