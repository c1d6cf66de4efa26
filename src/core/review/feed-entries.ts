import { addDays, type Day } from '../history/day.ts'
import { latestReviewDate } from '../mission/review-date.ts'
import { cyclesOf, type Cycle } from './cycle.ts'
import { PLAN_RULES, type PlanRules } from './plan-date.ts'
import { planningOn, type Planning, type PlanningFacts } from './planning.ts'

/** What an entry of a calendar is about. */
export type FeedKind = 'EXPIRY' | 'LATEST' | 'REVIEW'

/** One all-day entry. `uid` stands for the same thing for ever, `sequence` grows when it may have changed. */
export interface FeedEntry {
  readonly uid: string
  readonly kind: FeedKind
  readonly mission: string
  readonly cycle: string
  readonly on: Day
  readonly expiry: Day
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  readonly sequence: number
}

/** How long after its expiry a period stays in calendars: whoever asks once a year still hears that it is over. */
const KEPT_DAYS = 400

/**
 * Expiries, latest days and reviews of all periods of all mandates, as a calendar shows them on a day. What a renewal, a
 * closing or a succession has overtaken is cancelled; a review that was held stays.
 */
export function feedEntries(facts: PlanningFacts, asOf: Day, rules: PlanRules = PLAN_RULES): FeedEntry[] {
  const planning = planningOn(facts, asOf, rules)
  const missions = [...new Set(facts.events.map((e) => e.mission))].toSorted()
  return missions.flatMap((mission) =>
    cyclesOf(mission, facts.events, asOf)
      .filter((cycle) => addDays(cycle.expiry, KEPT_DAYS) >= asOf)
      .flatMap((cycle) => entriesOf(cycle, facts, planning, rules)),
  )
}

function entriesOf(cycle: Cycle, facts: PlanningFacts, { reviews, revision }: Planning, rules: PlanRules): FeedEntry[] {
  const latest = latestReviewDate(cycle.expiry, rules.windowDays)
  const { key, mission, expiry, over } = cycle
  const cancelled = (on: Day): boolean => over !== null && over <= on
  const entry = (kind: FeedKind, on: Day, status: FeedEntry['status']): FeedEntry => ({
    uid: `${kind.toLowerCase()}-${key}@gaplist`,
    kind,
    mission,
    cycle: key,
    on,
    expiry,
    status,
    // A period ends by the mere passing of its expiry, too; the next fact is worth more than that.
    sequence: revision * 2 + (over === null ? 0 : 1),
  })
  const sure = (on: Day): FeedEntry['status'] => (cancelled(on) ? 'CANCELLED' : 'CONFIRMED')
  const agreed = facts.agreed.find((a) => a.cycle === key)
  const planned = over === null ? reviews.find((r) => r.mission === mission) : undefined
  const review = agreed
    ? entry('REVIEW', agreed.on, sure(agreed.on))
    : planned?.proposed.ok
      ? entry('REVIEW', planned.proposed.value, 'TENTATIVE')
      : entry('REVIEW', latest, 'CANCELLED')
  return [entry('EXPIRY', expiry, sure(expiry)), entry('LATEST', latest, sure(latest)), review]
}
