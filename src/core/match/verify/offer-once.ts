import { breach, type Breach } from './breach.ts'
import type { PlanRule } from './facts.ts'

/** Across packages: an offer is used at most once. */
export const offerOnce: PlanRule = (subjects) => {
  const first = new Map<string, string>()
  const found: Breach[] = []
  for (const { at } of subjects) {
    const before = first.get(at.offer)
    if (before === undefined) first.set(at.offer, at.requirement)
    else found.push(breach('offer.twice', { ...at, first: before }))
  }
  return found
}
