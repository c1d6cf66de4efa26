import { addDays, daysBetween, type Day } from '../history/day.ts'
import { latestReviewDate } from '../mission/review-date.ts'
import { earliestOf, PLAN_RULES, weekend, type PlanRules } from './plan-date.ts'
import { busyOn, type ProgrammeEntry } from './programme.ts'

/** Why a day is proposed: the best one, and what kept the days that are nearer to it from being taken. */
export interface WhyDay {
  /** `leadDays` before the latest day. */
  readonly best: Day
  /** The first day on which the review could be: time to invite, and a list that is not too old. */
  readonly soonest: Day
  /** Days nearer to the best one that are no working days. */
  readonly weekends: number
  /** Entries of programmes of work that stand on nearer days. */
  readonly entries: readonly string[]
  /** Nearer days on which another review is. */
  readonly reviews: number
}

/** The reasons of `planDate` for a day that it proposes, from the same facts. */
export function whyDay(
  proposed: Day,
  expiry: Day,
  today: Day,
  programme: readonly ProgrammeEntry[],
  taken: readonly Day[],
  rules: PlanRules = PLAN_RULES,
): WhyDay {
  const latest = latestReviewDate(expiry, rules.windowDays)
  const soonest = earliestOf(latest, today, rules)
  const best = addDays(latest, -rules.leadDays)
  const near = (day: Day): number => Math.abs(daysBetween(day, best))
  const nearer: Day[] = []
  for (let day = soonest; day <= latest; day = addDays(day, 1))
    if (near(day) < near(proposed) || (near(day) === near(proposed) && day < proposed)) nearer.push(day)
  const working = nearer.filter((day) => !weekend(day))
  return {
    best,
    soonest,
    weekends: nearer.length - working.length,
    entries: [...new Set(working.flatMap((day) => busyOn(programme, day).map((e) => e.title)))],
    reviews: working.filter((day) => taken.includes(day)).length,
  }
}
