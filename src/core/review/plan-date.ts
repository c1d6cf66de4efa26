import { addDays, daysBetween, type Day } from '../history/day.ts'
import { latestReviewDate, REVIEW_WINDOW_DAYS } from '../mission/review-date.ts'
import { block, pass, type Verdict } from '../problem.ts'
import { busyOn, type ProgrammeEntry } from './programme.ts'

/** How reviews are placed. All lengths in days. */
export interface PlanRules {
  /** Before expiry, by which the review must have been held (S/PRST/2010/2: recommendations at least a month before). */
  readonly windowDays: number
  /** Before the latest date, at which a review is best held: time to follow up what was offered. */
  readonly leadDays: number
  /** After today, before which nobody can be invited. */
  readonly noticeDays: number
  /** Before the latest date, earlier than which a review would look at an old list. */
  readonly earliestDays: number
}

/** The window is the Council's; the others are planning assumptions of this platform. */
export const PLAN_RULES: PlanRules = {
  windowDays: REVIEW_WINDOW_DAYS,
  leadDays: 14,
  noticeDays: 10,
  earliestDays: 60,
}

/** A day of the week on which no body meets. 1970-01-01 was a Thursday. */
export const weekend = (day: Day): boolean => [2, 3].includes(((daysBetween('1970-01-01' as Day, day) % 7) + 7) % 7)

/** The first day on which a review could be: after the notice, and not so early that its list would be old. */
export const earliestOf = (latest: Day, today: Day, rules: PlanRules): Day =>
  [addDays(today, rules.noticeDays), addDays(latest, -rules.earliestDays)].reduce((a, b) => (a > b ? a : b))

/**
 * The day to propose for the review of a mandate that expires on `expiry`: a working day on which neither programme
 * nor another review (`taken`) stands, as near as possible to `leadDays` before the latest date, the earlier of two.
 * Where there is none, the constraint that binds is named: the expiry is past, the window is too near, or everything
 * in the window is taken.
 */
export function planDate(
  expiry: Day,
  today: Day,
  programme: readonly ProgrammeEntry[],
  taken: readonly Day[],
  rules: PlanRules = PLAN_RULES,
): Verdict<Day> {
  if (expiry < today) return block('review.expiry_past', { expiry, today })
  const latest = latestReviewDate(expiry, rules.windowDays)
  const soonest = addDays(today, rules.noticeDays)
  const first = earliestOf(latest, today, rules)
  if (first > latest) return block('review.window_past', { latest, soonest, expiry })
  const best = addDays(latest, -rules.leadDays)
  const working: Day[] = []
  for (let day = first; day <= latest; day = addDays(day, 1)) if (!weekend(day)) working.push(day)
  const free = working.filter((day) => busyOn(programme, day).length === 0 && !taken.includes(day))
  const near = (day: Day): number => Math.abs(daysBetween(day, best))
  const [proposed] = free.toSorted((a, b) => near(a) - near(b) || (a < b ? -1 : 1))
  if (proposed) return pass(proposed)
  const entries = programme.filter((e) => working.some((day) => e.from <= day && day <= e.until))
  return block('review.no_free_day', {
    from: first,
    latest,
    days: working.length,
    entries: entries.map((e) => e.title).join('; '),
    reviews: taken.filter((day) => working.includes(day)).length,
  })
}
