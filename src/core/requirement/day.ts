import { parseDay, type Day } from '../history/day.ts'
import { block, type Verdict } from '../problem.ts'

/** The first peacekeeping operation was set up on this day (resolution 50): an earlier day is a typing error. */
export const FIRST_OPERATION = '1948-05-29' as Day

/** A day of a requirement, a statement or a cause. `field` names it in refusals. */
export function plausibleDay(value: string, field: string): Verdict<Day> {
  const verdict = parseDay(value)
  return verdict.ok && verdict.value < FIRST_OPERATION
    ? block('requirement.day_implausible', { field, value: verdict.value, first: FIRST_OPERATION })
    : verdict
}
