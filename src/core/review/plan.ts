import type { Day } from '../history/day.ts'
import { mandateAsOf } from '../mission/mandate.ts'
import type { MandateEvent } from '../mission/mission.ts'
import { latestReviewDate } from '../mission/review-date.ts'
import type { Verdict } from '../problem.ts'
import { PLAN_RULES, planDate, type PlanRules } from './plan-date.ts'
import type { ProgrammeEntry } from './programme.ts'

/** When one mission's review is due, and the day proposed for it or why there is none. */
export interface PlannedReview {
  readonly mission: string
  readonly expiry: Day
  /** The decision that set the expiry. */
  readonly event: MandateEvent
  readonly closing: boolean
  readonly latest: Day
  readonly proposed: Verdict<Day>
  /** Days that other reviews had when this one was placed. */
  readonly taken: readonly Day[]
}

/** Facts from which reviews are planned. `held` are days already agreed for reviews, by mission. */
export interface PlanFacts {
  readonly events: readonly MandateEvent[]
  readonly programme: readonly ProgrammeEntry[]
  readonly agreed: ReadonlyMap<string, Day>
}

/**
 * The reviews to be held, as planned on a day: one for each mandate that has not expired, the next expiry first (report
 * of the Working Group, paragraph 21: before each mandate expires). What expires first has first choice of a day; no
 * two reviews share one.
 */
export function planReviews(facts: PlanFacts, today: Day, rules: PlanRules = PLAN_RULES): PlannedReview[] {
  const missions = [...new Set(facts.events.map((e) => e.mission))]
  const open = missions
    .map((mission) => mandateAsOf(mission, facts.events, today))
    .filter((m) => (m.status === 'ACTIVE' || m.status === 'CLOSING') && m.expiry !== null && m.event !== null)
    .toSorted((a, b) => (a.expiry! < b.expiry! ? -1 : a.expiry! > b.expiry! ? 1 : a.mission < b.mission ? -1 : 1))
  const taken = [...facts.agreed.values()]
  return open.map(({ mission, expiry, event, status }) => {
    const agreed = facts.agreed.get(mission)
    const latest = latestReviewDate(expiry!, rules.windowDays)
    const proposed: Verdict<Day> =
      // Agreed by hand, it stands even where the rules would propose no such day; one that has passed was held.
      agreed !== undefined && agreed <= expiry!
        ? { ok: true, value: agreed }
        : planDate(expiry!, today, facts.programme, taken, rules)
    const others = agreed === undefined ? [...taken] : taken.filter((day) => day !== agreed)
    if (proposed.ok) taken.push(proposed.value)
    return { mission, expiry: expiry!, event: event!, closing: status === 'CLOSING', latest, proposed, taken: others }
  })
}
