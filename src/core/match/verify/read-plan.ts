import { amount, list, object, oneOf, whole, word, type Read } from '../field.ts'
import { MATCH_LIMITS as MOST } from '../limits.ts'
import { PLAN_STATUSES, type FundShare, type MatchPackage, type MatchPlan } from '../match-plan.ts'
import { COST_KINDS } from '../problem.ts'

const month = whole(0, MOST.months)
const named = list(word, MOST.list)
const figure = Number.MAX_SAFE_INTEGER

const share: Read<FundShare> = object<FundShare>({
  fund: word,
  kind: oneOf(COST_KINDS),
  amount: amount(0, MOST.money),
})

const matchPackage: Read<MatchPackage> = object<MatchPackage>({
  requirement: word,
  offer: word,
  start: month,
  end: month,
  lots: named,
  courses: named,
  funds: list(share, MOST.funds),
})

const plan: Read<MatchPlan> = object<MatchPlan>({
  problem: word,
  packages: list(matchPackage, MOST.offers),
  objective: whole(-figure, figure),
  bound: amount(-figure, figure),
  status: oneOf(PLAN_STATUSES),
  seconds: amount(0, figure),
  engine: word,
  seed: whole(0, figure),
})

/** A plan from parsed JSON. Refuses what does not have the contract's shape, naming the field; judges nothing. */
export const readPlan = (json: unknown): MatchPlan => plan(json, '')
