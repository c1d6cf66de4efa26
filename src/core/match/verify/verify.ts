import type { MatchPlan } from '../match-plan.ts'
import type { MatchProblem } from '../problem.ts'
import type { Breach } from './breach.ts'
import { paid } from './costs.ts'
import { earmarked } from './earmarks.ts'
import { bearsEnvironment } from './environment.ts'
import { equipped } from './equipment.ts'
import { subjectsOf, type PackageRule, type PlanRule } from './facts.ts'
import { capabilityFits, hostConsents, noCaveat, readyEnough } from './fitness.ts'
import { claims } from './head.ts'
import { speaks } from './language.ts'
import { valueOf } from './objective.ts'
import { offerOnce } from './offer-once.ts'
import { withinQuota } from './quota.ts'
import { stays } from './stay.ts'
import { fundsLast, lotsLast, seatsLast } from './stocks.ts'
import { trained } from './training.ts'

const PACKAGE_RULES: readonly PackageRule[] = [
  capabilityFits,
  readyEnough,
  noCaveat,
  hostConsents,
  speaks,
  bearsEnvironment,
  stays,
  equipped,
  trained,
  paid,
  earmarked,
]
const PLAN_RULES: readonly PlanRule[] = [offerOnce, withinQuota, lotsLast, seatsLast, fundsLast]

export interface Verification {
  /** Objective of the packages, computed from the problem alone. */
  readonly objective: number
  /** Empty: the plan keeps every rule. */
  readonly breaches: readonly Breach[]
}

/**
 * Whether a plan keeps every hard rule of the contract and claims what is true. Derived from the problem alone: it
 * shares no code with the model that engines see, so that an error there cannot hide here.
 */
export function verify(problem: MatchProblem, plan: MatchPlan): Verification {
  const { subjects, breaches } = subjectsOf(problem, plan)
  for (const subject of subjects) for (const rule of PACKAGE_RULES) breaches.push(...rule(subject))
  for (const rule of PLAN_RULES) breaches.push(...rule(subjects, problem))
  let objective = 0
  for (const subject of subjects) objective += valueOf(subject)
  breaches.push(...claims(problem, plan, objective))
  return { objective, breaches }
}
