import { addMonths, endOfMonth, type Day } from '../../core/history/day.ts'

const AROUND = 12

/** Month ends around a day that have facts, newest first: the days of the monthly register. */
export function monthEnds(around: Day, facts: { readonly first: Day | null; readonly last: Day | null }): Day[] {
  const days: Day[] = []
  const base = `${around.slice(0, 8)}01` as Day
  for (let step = AROUND; step >= -AROUND; step -= 1) {
    const day = endOfMonth(addMonths(base, step))
    if ((facts.first === null || day >= facts.first) && (facts.last === null || day <= facts.last)) days.push(day)
  }
  return days
}
