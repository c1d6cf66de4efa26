import type { GapLine } from '../../gap/line.ts'
import { EVERY_MISSION } from '../../mission/mission.ts'
import { addDays } from '../../history/day.ts'
import { MATCH_LIMITS } from '../limits.ts'
import type { MatchOffer } from '../problem.ts'
import { firstWholeMonth } from './months.ts'
import type { Offered } from './offers.ts'
import { groupOf, isUnderAny, substituteOf, UNKNOWN_LANGUAGE } from './scene.ts'
import type { Contribution } from './input.ts'
import type { Workshop } from './workshop.ts'

/** Serving in a mission, it has been selected, trained, equipped and inspected for one: ready as nothing else. */
const RANK_IN_SERVICE = 4

/** Missions that close on the day, with the last day of each. */
export const closingMissions = (lines: readonly GapLine[]): ReadonlyMap<string, GapLine> =>
  new Map(lines.filter((l) => l.mandate.status === 'CLOSING' && l.mandate.expiry).map((l) => [l.mission, l]))

const wantedElsewhere = (capability: string, from: string, { needs, input, assumptions }: Workshop): boolean =>
  needs.some(
    ({ requirement: r }) =>
      r.mission !== from &&
      (r.capability === capability || substituteOf(input.taxonomy, r.capability, assumptions) === capability),
  )

/** What both kinds of candidates have in common: persons who serve in a mission now. */
function serving(
  shop: Workshop,
  from: string,
  capability: string,
  quantity: number,
): Omit<MatchOffer, 'id' | 'state' | 'group' | 'from' | 'until'> {
  const { assumptions: a } = shop
  const language = Object.hasOwn(a.missionLanguage, from) ? a.missionLanguage[from]! : UNKNOWN_LANGUAGE
  return {
    capability,
    quantity,
    persons: quantity,
    readiness: RANK_IN_SERVICE,
    excludedMissions: shop.missions.map((m) => m.id).filter((id) => id === from),
    languages: language === UNKNOWN_LANGUAGE ? [] : [language],
    modules: [...(a.modules[capability] ?? [])],
    hotAndHigh: false,
    missingEquipment: [],
    selfFunded: false,
    liftPerPerson: a.liftPerPerson,
    sustainmentPerMonth: Math.round(quantity * a.sustainmentPerPersonMonth),
  }
}

/**
 * Contingents of a mission that closes, available once it has closed: candidates that their contributor and the Council
 * must first be asked for. Those serving in persons only: of aircraft the register does not say whose each one is.
 */
export function closingOffers(shop: Workshop): Offered[] {
  const { input, findings, assumptions: a } = shop
  const closing = closingMissions(input.lines)
  const offers = input.contributions.flatMap((c: Contribution): Offered[] => {
    const line = closing.get(c.mission)
    if (!line || c.quantity < 1 || !wantedElsewhere(c.capability, c.mission, shop)) return []
    const unit = input.taxonomy.get(c.capability)?.unit
    const id = `closing:${c.mission}/${c.capability}/${c.contributor}`
    if (unit !== 'person' || isUnderAny(input.taxonomy, c.capability, a.environmentCritical)) {
      findings.missing('persons', 'CLOSING_MISSION', c.mission, { capability: c.capability })
      return []
    }
    const from = firstWholeMonth(input.asOf, addDays(line.mandate.expiry!, 1))
    if (from >= a.horizonMonths) return []
    const quantity = Math.min(c.quantity, MATCH_LIMITS.quantity)
    return [
      {
        offer: {
          id,
          state: c.contributor,
          group: groupOf(input.placeOf(c.contributor)),
          from,
          until: a.horizonMonths,
          ...serving(shop, c.mission, c.capability, quantity),
        },
        subject: {
          origin: 'CLOSING_MISSION',
          pledge: null,
          from: c.mission,
          organisation: c.contributor,
          capability: c.capability,
          part: 1,
          of: 1,
        },
      },
    ]
  })
  for (const mission of new Set(offers.map((o) => o.subject.from!)))
    findings.note('consent_needed', 'CLOSING_MISSION', mission, {
      count: offers.filter((o) => o.subject.from === mission).length,
    })
  return offers
}

/** What a mission has beyond its requirement may be lent: a candidate for a time, by agreement of the Council. */
export function loanOffers(shop: Workshop): Offered[] {
  const { input, findings, assumptions: a } = shop
  return input.lines.flatMap((line): Offered[] => {
    const { over } = line.readings.deployed
    if (!over || line.mandate.status !== 'ACTIVE' || line.mission === EVERY_MISSION) return []
    if (!wantedElsewhere(line.capability, line.mission, shop)) return []
    if (line.remarks.some((r) => r.code === 'figure.old')) {
      findings.missing('deployed_now', 'LOAN', line.id)
      return []
    }
    if (input.taxonomy.get(line.capability)?.unit !== 'person') {
      findings.missing('persons', 'LOAN', line.id, { capability: line.capability })
      return []
    }
    findings.note('consent_needed', 'LOAN', line.id, { count: over })
    const host = input.hostsOf(line.mission)[0]
    return [
      {
        offer: {
          id: `loan:${line.id}`,
          state: line.mission,
          group: groupOf(host ? input.placeOf(host) : { region: null, subregion: null }),
          from: 0,
          until: Math.min(a.horizonMonths, a.leadMonths + a.loanMonths),
          ...serving(shop, line.mission, line.capability, Math.min(over, MATCH_LIMITS.quantity)),
        },
        subject: {
          origin: 'LOAN',
          pledge: null,
          from: line.mission,
          organisation: null,
          capability: line.capability,
          part: 1,
          of: 1,
        },
      },
    ]
  })
}
