import { addDays, addMonths, type Day } from '../../history/day.ts'

const ordinal = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** Month in which a day lies: 0 is the month of the as-of date, earlier ones are negative. */
export const monthOf = (asOf: Day, day: Day): number => ordinal(day) - ordinal(asOf)

/** First month throughout which something is there from `day` on; what is there on the as-of date is there in month 0. */
export function firstWholeMonth(asOf: Day, day: Day): number {
  if (day <= asOf) return 0
  return monthOf(asOf, day) + (day.endsWith('-01') ? 0 : 1)
}

/** The month after the last one throughout which something is there until `day`, that day included. */
export const endOfWholeMonths = (asOf: Day, day: Day): number => monthOf(asOf, addDays(day, 1))

/** The month after the one in which a need ends: that month counts as needed. */
export const endOfNeed = (asOf: Day, until: Day): number => monthOf(asOf, until) + 1

/** The first day of a month of the plan. */
export const dayOfMonth = (asOf: Day, month: number): Day => addMonths(`${asOf.slice(0, 7)}-01` as Day, month)
