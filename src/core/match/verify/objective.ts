import { costsOf } from './costs.ts'
import { exact, floor, minus, times, type Exact } from './exact.ts'
import type { Subject } from './facts.ts'

/** Half up; what falls short of the half by less than a millionth is noise of figures such as 2/3, and counts as it. */
const HALF: Exact = { n: -500_001n, d: 1_000_000n }

/** Objective of one package: value of its months less cost and parties, rounded (contract, "Objective"). */
export function valueOf(subject: Subject): number {
  const { problem, pack, offer, requirement, capability } = subject
  const { costWeight, partyWeight, substituteValue } = problem.parameters
  let months = 0
  for (let t = pack.start; t < pack.end; t += 1) months += 100 + problem.months - t
  let gain = times(exact(requirement.weight), exact(months))
  if (capability.unit === 'PERSON') gain = times(gain, { n: BigInt(offer.quantity), d: BigInt(requirement.quantity) })
  if (offer.capability !== requirement.capability) gain = times(gain, exact(substituteValue))
  const costs = costsOf(subject)
  let value = gain
  for (const cost of Object.values(costs)) value = minus(value, times(exact(costWeight), exact(cost)))
  const parties = 1 + pack.lots.length + pack.courses.length
  value = minus(value, times(exact(partyWeight), exact(parties)))
  return floor(minus(value, HALF))
}
