import { decisionOn, lateCaveats } from '../../supply/alerts.ts'
import { credit } from '../../supply/credit.ts'
import type { PledgeFacts } from '../../supply/facts.ts'
import { isCapability } from '../../supply/pledge.ts'
import { rankOf } from '../../supply/readiness.ts'
import { pledgeOn, standingOn, type Standing } from '../../supply/standing.ts'
import { addDays, latest, type Day } from '../../history/day.ts'
import type { Terms } from '../../supply/terms.ts'
import { offerFit } from '../../requirement/standard.ts'
import type { MatchOffer } from '../problem.ts'
import { leftBy } from './finding.ts'
import { endOfWholeMonths, firstWholeMonth } from './months.ts'
import { matchUnit, type Need } from './needs.ts'
import { groupOf, isUnderAny, substituteOf } from './scene.ts'
import { split } from './split.ts'
import { boundTo, stated, type Stated } from './stated.ts'
import type { OfferSubject } from './subjects.ts'
import type { Workshop } from './workshop.ts'

export interface Offered {
  readonly offer: MatchOffer
  readonly subject: OfferSubject
}

/** At this rank personnel and equipment are aligned with a statement of unit requirements (PCRS level 3). */
const RANK_COMPLETE = 3

/** Offers of a pledge of units or individuals; none where it is no candidate, or a fact that is needed is not known. */
export function offersOfPledge(facts: PledgeFacts, shop: Workshop): Offered[] {
  const { input, findings, held } = shop
  const { asOf, taxonomy } = input
  const about = ['PLEDGE', facts.key] as const
  const standing = standingOn(facts, asOf)
  if (!standing || !isCapability(facts.kind)) return []
  const pledge = pledgeOn(facts, asOf)
  if (!pledge) {
    findings.left('draft', ...about)
    return []
  }
  const unit = taxonomy.get(facts.capability)?.unit
  const worth = credit(pledge, asOf, asOf, unit)
  if (worth.counts === 'NONE') findings.left(leftBy(worth.because), ...about)
  else if (facts.kind === 'INSTITUTION') findings.left('institution', ...about)
  else if (held.has(facts.key)) findings.left('held', ...about, { arrangement: held.get(facts.key)! })
  else if (refusedCaveat(facts, standing)) findings.left('caveat_refused', ...about)
  else return candidate(facts, standing, worth.quantity, shop)
  return []
}

const refusedCaveat = (facts: PledgeFacts, { terms, asOf }: Standing): boolean =>
  (terms?.terms.caveats ?? []).some((c) => decisionOn(facts, c.id, asOf)?.result === 'REFUSED')

/** Needs that an offer of a capability could serve, as such or as a substitute. */
const servable = (capability: string, { needs, input, assumptions }: Workshop): Need[] =>
  needs.filter(
    ({ requirement: r }) =>
      r.capability === capability || substituteOf(input.taxonomy, r.capability, assumptions) === capability,
  )

function candidate(facts: PledgeFacts, standing: Standing, quantity: number, shop: Workshop): Offered[] {
  const { input, findings, assumptions } = shop
  const { taxonomy } = input
  const about = ['PLEDGE', facts.key] as const
  const terms = standing.terms?.terms ?? null
  const bound = boundTo(terms, facts)
  const mayGo = (n: Need): boolean => bound === null || bound.includes(n.requirement.mission)
  const needs = servable(facts.capability, shop).filter(mayGo)
  if (needs.length === 0) {
    const narrower = shop.needs.filter(
      (n) => mayGo(n) && taxonomy.under(facts.capability).includes(n.requirement.capability),
    )
    if (narrower.length > 0) findings.missing('type', ...about, { capability: facts.capability })
    else findings.left('no_requirement', ...about)
    return []
  }
  if (input.withheld.has(facts.key)) {
    findings.missing('terms', ...about)
    return []
  }
  const said = terms === null ? null : stated(terms)
  const known = knownOf(facts, standing, said, needs, shop)
  if (known === null || said === null || terms === null) return []
  const { from, until } = known
  if (until - from < 1 || from >= assumptions.horizonMonths) {
    findings.left('unavailable', ...about)
    return []
  }
  const excluded = excludedMissions(facts, terms, shop, bound)
  if (needs.every((n) => excluded.has(n.requirement.mission))) return []
  if (terms.conditions.length > 0) findings.note('conditions_open', ...about, { count: terms.conditions.length })
  const undecided = lateCaveats(facts, standing).length
  if (undecided > 0) findings.note('caveat_undecided', ...about, { count: undecided })
  const unit = matchUnit(taxonomy.get(facts.capability)!.unit)
  const parts = split(facts, quantity, known.persons, assumptions)
  return parts.map((part, n) => ({
    offer: {
      id: parts.length === 1 ? facts.key : `${facts.key}#${n + 1}`,
      state: facts.organisation,
      group: groupOf(input.placeOf(facts.organisation)),
      capability: facts.capability,
      quantity: unit === 'UNIT' ? 1 : part.quantity,
      persons: part.persons,
      from,
      until,
      readiness: known.readiness,
      excludedMissions: [...excluded].sort(),
      languages: said.languages,
      modules: known.modules,
      hotAndHigh: said.hotAndHigh === true,
      missingEquipment: known.lacks,
      selfFunded: said.selfFunded,
      liftPerPerson: assumptions.liftPerPerson,
      sustainmentPerMonth: Math.round(part.persons * assumptions.sustainmentPerPersonMonth),
    },
    subject: {
      origin: 'PLEDGE',
      pledge: facts.key,
      from: null,
      organisation: facts.organisation,
      capability: facts.capability,
      part: n + 1,
      of: parts.length,
    },
  }))
}

interface Known {
  readonly readiness: number
  readonly from: number
  readonly until: number
  readonly persons: number
  readonly modules: readonly string[]
  readonly lacks: readonly { readonly type: string; readonly quantity: number }[]
}

/** Every fact that the match needs of the offer; null, each missing one being named, where one is not known. */
function knownOf(
  facts: PledgeFacts,
  standing: Standing,
  said: Stated | null,
  needs: readonly Need[],
  { input, findings, assumptions: a }: Workshop,
): Known | null {
  const { asOf, taxonomy } = input
  const about = ['PLEDGE', facts.key] as const
  const before = findings.all.length
  const terms = standing.terms?.terms ?? null
  const level = standing.readiness.effective
  if (level === null) findings.missing('readiness', ...about)
  const readiness = level === null ? 0 : rankOf(level)
  const start = terms && (terms.availableFrom ?? terms.responseDays) !== null ? startOf(asOf, terms) : null
  if (start === null) findings.missing('availability', ...about)
  // Whoever keeps a pledge here and names no end offers it without one; of others it is not known.
  if (terms === null) findings.missing('end_of_availability', ...about)
  const inPersons = taxonomy.get(facts.capability)!.unit === 'person'
  if (!inPersons && (said?.persons ?? null) === null) findings.missing('persons', ...about)
  const critical = (named: readonly string[]): boolean =>
    needs.some((n) => isUnderAny(taxonomy, n.requirement.capability, named))
  if (critical(a.languageCritical) && (said?.languages ?? []).length === 0) findings.missing('language', ...about)
  if (critical(a.environmentCritical) && (said?.hotAndHigh ?? null) === null) findings.missing('hot_and_high', ...about)
  const complete = readiness >= RANK_COMPLETE
  const lacks = said?.lacks ?? (complete || facts.kind === 'INDIVIDUALS' ? [] : null)
  if (lacks === null) findings.missing('equipment', ...about)
  const asked = [...new Set(needs.flatMap((n) => a.modules[n.requirement.capability] ?? []))].sort()
  const modules = said?.modules ?? (complete ? asked : asked.length === 0 ? [] : null)
  if (modules === null) findings.missing('training', ...about)
  if (findings.all.length > before) return null
  const until = terms!.availableUntil === null ? a.horizonMonths : endOfWholeMonths(asOf, terms!.availableUntil)
  return {
    readiness,
    from: firstWholeMonth(asOf, start!),
    until: Math.min(until, a.horizonMonths),
    persons: said!.persons ?? 0,
    modules: modules!,
    lacks: lacks!,
  }
}

const startOf = (asOf: Day, terms: { availableFrom: Day | null; responseDays: number | null }): Day =>
  addDays(latest(asOf, terms.availableFrom ?? asOf), terms.responseDays ?? 0)

/** Missions that the offer may not, or is not known to be able to, serve: bound elsewhere, limited, or below a standard. */
function excludedMissions(
  facts: PledgeFacts,
  terms: Terms,
  shop: Workshop,
  bound: readonly string[] | null,
): Set<string> {
  const { findings, input } = shop
  const excluded = new Set<string>()
  const limited = terms.caveats.some((c) => c.code === 'GEOGRAPHIC_LIMIT')
  if (limited && bound === null) findings.missing('caveat_area', 'PLEDGE', facts.key)
  for (const { id } of shop.missions) if (bound === null ? limited : !bound.includes(id)) excluded.add(id)
  // One that could serve two lines of a mission and meets the standards of one is left out of both: rules are by mission.
  for (const { line, requirement } of servable(facts.capability, shop)) {
    if (excluded.has(requirement.mission)) continue
    const variations = (input.variations.get(line.requirement.key) ?? []).filter(
      (v) => v.pledge === null || v.pledge === facts.key,
    )
    const fit = offerFit(line.requirement.standards, terms.standards, variations)
    if (fit.eligible && !contradicts(terms, line)) continue
    excluded.add(requirement.mission)
    const attributes = [...fit.unmet, ...fit.unknown].join(', ')
    if (fit.unknown.length > 0)
      findings.missing('standards', 'PLEDGE', facts.key, { line: line.id, attributes: fit.unknown.join(', ') })
    else findings.left('standard_unmet', 'PLEDGE', facts.key, { line: line.id, attributes })
  }
  return excluded
}

/** A caveat against flying by night, where the standard asks for it. */
const contradicts = (terms: Terms, { requirement }: Need['line']): boolean =>
  terms.caveats.some((c) => c.code === 'NO_NIGHT_OPERATIONS') &&
  requirement.standards.some((s) => s.mandatory && s.attribute === 'night-capability' && s.values.includes('yes'))
