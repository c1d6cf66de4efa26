import type { MatchRequirement } from '../problem.ts'
import type { MatchPackage } from '../match-plan.ts'
import type { Facts } from './facts.ts'

/** LATE: the quantity is there, but not in every month asked. */
export const COVERAGES = ['OPEN', 'PARTLY', 'LATE', 'CLOSED'] as const

export interface Coverage {
  readonly state: (typeof COVERAGES)[number]
  /** Units at once, or persons in all. */
  readonly served: number
  readonly missing: number
  /** Months of the requirement in which less than the quantity is there. */
  readonly monthsShort: number
}

/** How far a plan serves a requirement; `packages` may be those of the whole plan. */
export function coverage(facts: Facts, r: MatchRequirement, packages: readonly MatchPackage[]): Coverage {
  const mine = packages.filter((p) => p.requirement === r.id)
  const unit = facts.capability(r).unit === 'UNIT'
  const size = (p: MatchPackage): number => (unit ? 1 : facts.offers.get(p.offer)!.quantity)
  let monthsShort = 0
  let peak = 0
  for (let t = r.from; t < r.until; t += 1) {
    const there = mine.reduce((sum, p) => (p.start <= t && t < p.end ? sum + size(p) : sum), 0)
    if (there < r.quantity) monthsShort += 1
    peak = Math.max(peak, there)
  }
  const served = unit ? peak : mine.reduce((sum, p) => sum + size(p), 0)
  const missing = Math.max(0, r.quantity - served)
  const state = served === 0 ? 'OPEN' : missing > 0 ? 'PARTLY' : monthsShort > 0 ? 'LATE' : 'CLOSED'
  return { state, served, missing, monthsShort }
}

/** Whether the gap that a requirement had is closed: all of the quantity, or every month where only time was short. */
export const closes = (before: Coverage, after: Coverage): boolean =>
  before.state === 'LATE' ? after.monthsShort === 0 : after.missing === 0

/** Whether a requirement stands worse than before. */
export const worse = (before: Coverage, after: Coverage): boolean => after.missing > before.missing
