import { daysBetween, type Day } from '../history/day.ts'
import type { Horizon, Requirement } from './requirement.ts'

/**
 * Days within which a need that has not begun yet counts as SHORT.
 * Our planning assumption; the report (para. 8) separates short-term critical gaps from long-term capacity without a number.
 */
export const SHORT_WITHIN_DAYS = 180

/** When the capability is needed: as stated, else IMMEDIATE once the need has begun, SHORT within 180 days, LONG beyond. */
export function horizonOf(requirement: Pick<Requirement, 'horizon' | 'from'>, asOf: Day): Horizon {
  if (requirement.horizon) return requirement.horizon
  if (requirement.from <= asOf) return 'IMMEDIATE'
  return daysBetween(asOf, requirement.from) <= SHORT_WITHIN_DAYS ? 'SHORT' : 'LONG'
}
