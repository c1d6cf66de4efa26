import { COST_KINDS, type CostKind, type MatchOffer, type MatchRequirement } from '../problem.ts'
import type { Facts } from './facts.ts'
import { freshId, step, type Step } from './step.ts'

/** Who a row stands for that nobody has offered yet. */
const NOBODY = 'new'

/** One more lot of a type, in the mission by the start `by`. */
export function anotherLot(facts: Facts, group: string, type: string, quantity: number, by: number): Step[] {
  const { equipmentLots, parameters } = facts.problem
  const available = by - parameters.shippingMonths
  if (available < 0) return []
  const row = { id: freshId(equipmentLots, 'new-lot'), donor: NOBODY, type, quantity, available }
  return [
    step(
      'ANOTHER_LOT',
      { type, quantity, group, by: available },
      { change: 'ADD_LOT', row: { ...row, recipients: [group], excludedMissions: [] } },
    ),
  ]
}

/** One more course of a module, over before the start `by`. */
export function anotherCourse(facts: Facts, o: MatchOffer, module: string, seats: number, by: number): Step[] {
  const months = by >= 2 ? 1 : 0
  const start = by - months - 1
  const [language] = o.languages
  if (start < 0 || language === undefined) return []
  const id = freshId(facts.problem.courses, 'new-course')
  const row = { id, provider: NOBODY, module, seats, start, months, mobile: true, recipients: [o.group] }
  return [
    step(
      'ANOTHER_COURSE',
      { module, seats, group: o.group, by: start },
      { change: 'ADD_COURSE', row: { ...row, languages: [language] } },
    ),
  ]
}

/** One more fund for these kinds of cost of an offer in a requirement. */
export function anotherFund(facts: Facts, r: MatchRequirement, o: MatchOffer, kinds: string, amount: number): Step {
  const id = freshId(facts.problem.funds, 'new-fund')
  const row = { id, donor: NOBODY, amount, kinds: kindsOf(kinds), recipients: [o.group] }
  return step(
    'ANOTHER_FUND',
    { kinds, amount, mission: r.mission, group: o.group },
    { change: 'ADD_FUND', row: { ...row, missions: [r.mission], families: [facts.capability(r).family] } },
  )
}

export const kindsOf = (text: string): CostKind[] => COST_KINDS.filter((kind) => text.split(',').includes(kind))

/** So many more offers like one that is used elsewhere. */
export function anotherOffer(facts: Facts, o: MatchOffer, count: number): Step {
  const rows = Array.from({ length: count }, (_, i) => ({
    ...o,
    id: `${freshId(facts.problem.offers, 'new-offer')}.${i}`,
  }))
  return step(
    'ANOTHER_OFFER',
    { offer: o.id, capability: o.capability, count },
    ...rows.map((row) => ({ change: 'ADD_OFFER', row }) as const),
  )
}

/** Offers that nobody has made, each ready for all that a requirement asks. */
export function newOffer(facts: Facts, r: MatchRequirement, missing: number): Step | null {
  const mission = facts.mission(r)
  const capability = facts.capability(r)
  const [group] = Object.keys(facts.problem.liftFactor)
  const from = Math.max(0, r.from - mission.leadMonths)
  if (group === undefined || r.until - Math.max(r.from, from + mission.leadMonths) < facts.stay(r)) return null
  const count = capability.unit === 'UNIT' ? missing : 1
  const quantity = capability.unit === 'UNIT' ? 1 : missing
  const stem = freshId(facts.problem.offers, 'new-offer')
  const row = (i: number): MatchOffer => ({
    id: `${stem}.${i}`,
    state: NOBODY,
    group,
    capability: r.capability,
    quantity,
    persons: 0,
    from,
    until: r.until,
    readiness: r.minimumReadiness,
    excludedMissions: [],
    languages: [mission.language],
    modules: [...new Set([...capability.modules, ...mission.modules])],
    hotAndHigh: true,
    missingEquipment: [],
    selfFunded: true,
    liftPerPerson: 0,
    sustainmentPerMonth: 0,
  })
  return step(
    'NEW_OFFER',
    { capability: r.capability, quantity, from, until: r.until, count },
    ...Array.from({ length: count }, (_, i) => ({ change: 'ADD_OFFER', row: row(i) }) as const),
  )
}
