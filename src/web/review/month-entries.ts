import type { ReviewCalendarView } from '../../contract/review-calendar.ts'
import { addDays, daysBetween, type Day } from '../../core/history/day.ts'
import type { EntryKind } from '../../core/review/entry.ts'

/** What stands on a day of the month: `mission` for what belongs to a mandate, `title` for an entry of a programme. */
export type MonthEntry =
  | {
      readonly kind: 'EXPIRY' | 'LATEST' | 'PROPOSED' | 'AGREED'
      readonly mission: string
      readonly review: string | null
    }
  | { readonly kind: EntryKind; readonly title: string }

export interface MonthDay {
  readonly day: string
  readonly inMonth: boolean
  readonly entries: readonly MonthEntry[]
}

const A_MONDAY = '1970-01-05' as Day
/** Days since a Monday: 0 for a Monday, 6 for a Sunday. */
const weekday = (day: Day): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7

/** The month before or after, as `2010-12`. */
export function otherMonth(month: string, by: 1 | -1): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + number - 1 + by
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The weeks of a month, Monday first as bodies meet on working days, each day with what stands on it. */
export function weeksOf(month: string, calendar: Pick<ReviewCalendarView, 'reviews' | 'programme'>): MonthDay[][] {
  const first = `${month}-01` as Day
  const weeks: MonthDay[][] = []
  for (let day = addDays(first, -weekday(first)); day.slice(0, 7) <= month; day = addDays(day, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, n) => addDays(day, n)).map((on) => ({
        day: on,
        inMonth: on.startsWith(month),
        entries: entriesOn(on, calendar),
      })),
    )
  return weeks
}

function entriesOn(
  day: string,
  { reviews, programme }: Pick<ReviewCalendarView, 'reviews' | 'programme'>,
): MonthEntry[] {
  return [
    ...reviews.flatMap(({ mission, expiry, latest, proposed, review }): MonthEntry[] => [
      ...(proposed === day
        ? [{ kind: review === null ? ('PROPOSED' as const) : ('AGREED' as const), mission, review }]
        : []),
      ...(latest === day ? [{ kind: 'LATEST' as const, mission, review: null }] : []),
      ...(expiry === day ? [{ kind: 'EXPIRY' as const, mission, review: null }] : []),
    ]),
    ...programme.filter((e) => e.from <= day && day <= e.until).map(({ kind, title }) => ({ kind, title })),
  ]
}
