import { addDays, latest, type Day } from '../../history/day.ts'
import type { PledgeFacts } from '../../supply/facts.ts'
import { pledgeOn, standingOn } from '../../supply/standing.ts'
import type { Earmark, Terms } from '../../supply/terms.ts'
import { COST_KINDS, type CostKind, type EquipmentLot, type MatchCourse, type MatchFund } from '../problem.ts'
import { leftBy } from './finding.ts'
import { firstWholeMonth } from './months.ts'
import { familyOf } from './scene.ts'
import { boundTo, stated } from './stated.ts'
import type { Workshop } from './workshop.ts'

/** What a pledge of equipment, training or money brings to packages. Recipients are any, unless it is bound. */
export type Component =
  | { readonly is: 'LOT'; readonly lot: Omit<EquipmentLot, 'recipients'> }
  | { readonly is: 'COURSE'; readonly course: Omit<MatchCourse, 'recipients'> }
  | { readonly is: 'FUND'; readonly fund: Omit<MatchFund, 'recipients'> }

/** Reads a pledge of equipment, training or funding; null where it is none, or not enough is known of it. */
export function componentOfPledge(facts: PledgeFacts, shop: Workshop): Component | null {
  const { kind } = facts
  if (kind !== 'EQUIPMENT' && kind !== 'TRAINING' && kind !== 'FUNDING') return null
  const terms = usable(facts, shop)
  if (terms === null) return null
  if (kind === 'FUNDING') return fundOf(facts, terms, shop)
  const from = startOf(facts, terms, shop)
  if (from === null) return null
  return kind === 'EQUIPMENT' ? lotOf(facts, terms, from, shop) : courseOf(facts, terms, from, shop)
}

/** The terms of a pledge that is registered, fresh and in nobody's hands; each reason why not is named. */
function usable(facts: PledgeFacts, { input: { asOf, withheld }, findings, held }: Workshop): Terms | null {
  const about = ['PLEDGE', facts.key] as const
  const standing = standingOn(facts, asOf)
  if (!standing) return null
  const pledge = pledgeOn(facts, asOf)
  const until = standing.terms?.terms.availableUntil ?? null
  if (!pledge) findings.left('draft', ...about)
  else if (pledge.state === 'ANNOUNCED') findings.left('announced_only', ...about)
  else if (pledge.state === 'LAPSED') findings.left('lapsed', ...about)
  else if (pledge.state === 'DEPLOYED') findings.left('deployed', ...about)
  else if (['ENDED', 'WITHDRAWN', 'DECLINED'].includes(pledge.state)) findings.left('over', ...about)
  else if (pledge.renewBy !== null && asOf > pledge.renewBy) findings.left(leftBy('pledge.stale'), ...about)
  else if (until !== null && asOf > until) findings.left('unavailable', ...about)
  else if (held.has(facts.key)) findings.left('held', ...about, { arrangement: held.get(facts.key)! })
  else if (withheld.has(facts.key)) findings.missing('terms', ...about)
  else if (standing.terms === null) findings.missing('availability', ...about)
  else return standing.terms.terms
  return null
}

function startOf(facts: PledgeFacts, terms: Terms, { input, findings, assumptions }: Workshop): number | null {
  const { asOf } = input
  if (terms.availableFrom === null && terms.responseDays === null) {
    findings.missing('availability', 'PLEDGE', facts.key)
    return null
  }
  const day = addDays(latest(asOf, terms.availableFrom ?? (asOf as Day)), terms.responseDays ?? 0)
  const month = firstWholeMonth(asOf, day)
  if (month < assumptions.horizonMonths) return month
  findings.left('unavailable', 'PLEDGE', facts.key)
  return null
}

/** Every mission of the problem but those to which the owner binds it. */
const excluded = (facts: PledgeFacts, terms: Terms, { missions }: Workshop): string[] => {
  const bound = boundTo(terms, facts)
  return bound === null ? [] : missions.map((m) => m.id).filter((id) => !bound.includes(id))
}

function lotOf(facts: PledgeFacts, terms: Terms, available: number, shop: Workshop): Component | null {
  const whole = facts.unit === 'airframe' || facts.unit === 'bed' ? facts.capability : null
  const type = stated(terms).equipmentType ?? whole
  if (type === null) shop.findings.missing('equipment_type', 'PLEDGE', facts.key)
  if (terms.quantity === null) shop.findings.missing('quantity', 'PLEDGE', facts.key)
  if (type === null || terms.quantity === null) return null
  const { quantity } = terms
  const excludedMissions = excluded(facts, terms, shop)
  return { is: 'LOT', lot: { id: facts.key, donor: facts.organisation, type, quantity, available, excludedMissions } }
}

function courseOf(facts: PledgeFacts, terms: Terms, start: number, shop: Workshop): Component | null {
  const { findings, assumptions } = shop
  const said = stated(terms)
  const [module] = said.modules ?? []
  if (module === undefined || said.modules!.length > 1) findings.missing('module', 'PLEDGE', facts.key)
  if (said.languages.length === 0) findings.missing('language', 'PLEDGE', facts.key)
  if (terms.quantity === null) findings.missing('quantity', 'PLEDGE', facts.key)
  if (module === undefined || said.modules!.length > 1 || said.languages.length === 0 || terms.quantity === null)
    return null
  return {
    is: 'COURSE',
    course: {
      id: facts.key,
      provider: facts.organisation,
      module,
      seats: terms.quantity,
      start,
      months: said.courseMonths ?? assumptions.courseMonths,
      mobile: said.mobile,
      languages: said.languages,
    },
  }
}

const isKind = (text: string): text is CostKind => COST_KINDS.some((kind) => kind === text)

function fundOf(facts: PledgeFacts, terms: Terms, shop: Workshop): Component | null {
  const { input, findings, missions } = shop
  const about = ['PLEDGE', facts.key] as const
  // Of other currencies the register knows no rate.
  if (terms.currency !== 'USD' || terms.amount === null) {
    findings.missing('currency_rate', ...about, { currency: terms.currency ?? '?' })
    return null
  }
  const { earmarks } = terms
  if (!oneField(earmarks)) {
    findings.left('earmarks_mixed', ...about)
    return null
  }
  const purposes = [...new Set(earmarks.flatMap((e) => (e.purpose === null ? [] : [e.purpose.trim().toUpperCase()])))]
  const kinds = purposes.length === 0 ? [...COST_KINDS] : purposes.filter(isKind)
  if (kinds.length < purposes.length || kinds.length === 0) {
    findings.missing('funding_kind', ...about)
    return null
  }
  const bound = boundTo(terms, facts)
  const { taxonomy } = input
  const named = [...new Set(earmarks.flatMap((e) => e.capability ?? []))]
  const whole = named.every((code) => familyOf(taxonomy, code) === code)
  if (!whole) {
    // Money may be bound to a family only: for less than one, who may be paid would be guessed.
    findings.left('earmarks_mixed', ...about)
    return null
  }
  const toMissions = bound === null ? null : missions.map((m) => m.id).filter((id) => bound.includes(id))
  if (toMissions?.length === 0) {
    findings.left('no_requirement', ...about)
    return null
  }
  const families = [...new Set(shop.needs.map((n) => familyOf(taxonomy, n.requirement.capability)))].sort()
  return {
    is: 'FUND',
    fund: {
      id: facts.key,
      donor: facts.organisation,
      amount: Math.floor(Number(terms.amount) / 1_000),
      kinds: COST_KINDS.filter((kind) => kinds.includes(kind)),
      missions: toMissions,
      families: named.length === 0 ? families : families.filter((f) => named.includes(f)),
    },
  }
}

/** Several earmarks are alternatives: they are one restriction only where they differ in no more than one field. */
function oneField(earmarks: readonly Earmark[]): boolean {
  const differ = (['mission', 'capability', 'purpose'] as const).filter(
    (field) => new Set(earmarks.map((e) => e[field])).size > 1,
  )
  return differ.length <= 1
}
