import { refuse } from '../problem.ts'
import { checkReferences } from './references.ts'
import {
  amount,
  distinct,
  flag,
  list,
  object,
  oneOf,
  optional,
  orNull,
  table,
  whole,
  word,
  type Read,
} from './field.ts'
import { MATCH_LIMITS as MOST } from './limits.ts'
import { COST_KINDS, MATCH_SCHEMA, MATCH_UNITS } from './problem.ts'
import type * as P from './problem.ts'

const money = amount(0, MOST.money)
const factor = amount(0, 1_000)
const month = whole(0, MOST.months)
const readiness = whole(0, 100)
const words = distinct(word, MOST.list)
const quantity = whole(1, MOST.quantity)

const parameters: Read<P.MatchParameters> = object<P.MatchParameters>({
  minimumStay: object({ UNIT: whole(1, MOST.months), PERSON: whole(1, MOST.months) }),
  shippingMonths: month,
  startStep: whole(1, MOST.months),
  costWeight: factor,
  partyWeight: amount(0, MOST.money),
  substituteValue: amount(0, 1),
  classSizes: distinct(whole(1, MOST.quantity), MOST.list),
  smallGroup: whole(0, MOST.quantity),
})

const mission = object<P.MatchMission>({
  id: word,
  language: word,
  hotAndHigh: flag,
  leadMonths: month,
  modules: words,
  refusedStates: words,
})

const capability = object<P.MatchCapability>({
  id: word,
  name: word,
  family: word,
  unit: oneOf(MATCH_UNITS),
  modules: words,
  languageCritical: flag,
  environmentCritical: flag,
  substitute: optional<string | null>(orNull(word), null),
})

/** A row of `requirements`, by itself: ids are not looked up. */
export const requirement = object<P.MatchRequirement>({
  id: word,
  mission: word,
  capability: word,
  quantity,
  from: month,
  until: month,
  weight: amount(0, MOST.weight),
  minimumReadiness: readiness,
})

/** A row of `offers`. */
export const offer = object<P.MatchOffer>({
  id: word,
  state: word,
  group: word,
  capability: word,
  quantity,
  persons: whole(0, MOST.quantity),
  from: month,
  until: month,
  readiness,
  excludedMissions: words,
  languages: words,
  modules: words,
  hotAndHigh: flag,
  missingEquipment: list(object({ type: word, quantity }), MOST.list),
  selfFunded: flag,
  liftPerPerson: money,
  sustainmentPerMonth: money,
})

/** A row of `equipmentLots`. */
export const lot = object<P.EquipmentLot>({
  id: word,
  donor: word,
  type: word,
  quantity: whole(0, MOST.quantity),
  available: month,
  recipients: words,
  excludedMissions: words,
})

/** A row of `courses`. */
export const course = object<P.MatchCourse>({
  id: word,
  provider: word,
  module: word,
  seats: whole(0, MOST.quantity),
  start: month,
  months: month,
  mobile: flag,
  recipients: words,
  languages: words,
})

/** A row of `funds`. */
export const fund = object<P.MatchFund>({
  id: word,
  donor: word,
  amount: money,
  kinds: distinct(oneOf(COST_KINDS), COST_KINDS.length),
  recipients: words,
  missions: orNull(words),
  families: words,
})

const problem = object<P.MatchProblem>({
  schema: (value, path) =>
    value === MATCH_SCHEMA
      ? MATCH_SCHEMA
      : refuse('match.field_choice', { field: path, value: String(value).slice(0, 80), allowed: MATCH_SCHEMA }),
  name: word,
  months: whole(1, MOST.months),
  currency: oneOf(['kUSD']),
  parameters,
  missions: list(mission, MOST.missions),
  capabilities: list(capability, MOST.capabilities),
  requirements: list(requirement, MOST.requirements),
  offers: list(offer, MOST.offers),
  equipmentLots: list(lot, MOST.equipmentLots),
  courses: list(course, MOST.courses),
  funds: list(fund, MOST.funds),
  shippingCost: table(table(money, MOST.table), MOST.table),
  liftFactor: table(table(factor, MOST.table), MOST.table),
  seatCost: table(money, MOST.table),
  traineeShare: table(amount(0, 1), MOST.table),
})

/**
 * A match problem from parsed JSON. Refuses an unknown or missing field, a wrong type, a figure out of range, a
 * dangling or repeated id, and what is larger than `MATCH_LIMITS`; each refusal names the field (contract, "Problem").
 */
export function readMatchProblem(json: unknown): P.MatchProblem {
  const read = problem(json, '')
  checkReferences(read)
  return read
}
