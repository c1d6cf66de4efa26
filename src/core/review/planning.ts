import { addDays, type Day } from '../history/day.ts'
import type { MandateEvent } from '../mission/mission.ts'
import { runningCycle } from './cycle.ts'
import { PLAN_RULES, type PlanRules } from './plan-date.ts'
import { planReviews, type PlannedReview } from './plan.ts'
import type { ProgrammeEntry } from './programme.ts'

/** A day agreed for the review of one period of a mandate. */
export interface AgreedDay {
  readonly review: string
  readonly mission: string
  readonly cycle: string
  readonly on: Day
}

/** All that planning rests on, as known at a moment. */
export interface PlanningFacts {
  readonly events: readonly MandateEvent[]
  readonly programme: readonly ProgrammeEntry[]
  readonly agreed: readonly AgreedDay[]
  /** Rows ever appended of these facts, those withdrawn or replaced among them. It never falls. */
  readonly appended: number
  /** Days on which one of the facts begins to hold: adopted, in force, recorded. */
  readonly days: readonly Day[]
}

/** A plan with the day on which it was made, and how often it has changed since the first fact. */
export interface Planning {
  readonly madeOn: Day
  readonly reviews: readonly PlannedReview[]
  /**
   * Grows whenever the plan may have changed, and never goes back: neither with the day asked about nor with facts
   * that are added, be it to the past. Every revision of the calendar is numbered from it.
   */
  readonly revision: number
}

/** Replannings without a new fact, of which there are always fewer: each is days later than the one before. */
const STEP = 1_000
/** More than a fact can lose of the days on which it begins to hold when it is withdrawn. */
const ROW = 3

/**
 * The plan as it stands on a day. It is made when a fact changes and then stays, so that nobody is told another day
 * each morning; where a proposed day has passed and no review was agreed, it is made anew on the day after.
 */
export function planningOn(facts: PlanningFacts, asOf: Day, rules: PlanRules = PLAN_RULES): Planning {
  const reached = facts.days.filter((day) => day <= asOf)
  let madeOn = reached.reduce((a, b) => (a > b ? a : b), reached[0] ?? asOf)
  for (let again = 0; ; again += 1) {
    const agreed = agreedNow(facts, madeOn)
    const all = planReviews({ events: facts.events, programme: facts.programme, agreed }, madeOn, rules)
    // Those of mandates that have expired meanwhile, too: the same steps are taken whatever day is asked about.
    const missed = all.flatMap((r) =>
      r.proposed.ok && r.proposed.value < asOf && !agreed.has(r.mission) ? [r.proposed.value] : [],
    )
    if (missed.length === 0 || again === STEP - 1)
      return {
        madeOn,
        reviews: all.filter((r) => r.expiry >= asOf),
        revision: (ROW * facts.appended + reached.length) * STEP + again,
      }
    madeOn = addDays(
      missed.reduce((a, b) => (a < b ? a : b)),
      1,
    )
  }
}

/** The days agreed for the periods that run on a day, by mission. */
export const agreedNow = (facts: Pick<PlanningFacts, 'events' | 'agreed'>, on: Day): Map<string, Day> =>
  new Map(
    facts.agreed
      .filter((a) => runningCycle(a.mission, facts.events, on)?.key === a.cycle)
      .map((a) => [a.mission, a.on]),
  )
