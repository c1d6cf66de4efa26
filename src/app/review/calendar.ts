import type { ProgrammeEntryView, ReplannedView, ReviewCalendarView } from '../../contract/review-calendar.ts'
import type { Day } from '../../core/history/day.ts'
import { cyclesOf } from '../../core/review/cycle.ts'
import { PLAN_RULES, type PlanRules } from '../../core/review/plan-date.ts'
import type { PlannedReview } from '../../core/review/plan.ts'
import { agreedNow, planningOn } from '../../core/review/planning.ts'
import { overlaps } from '../../core/review/programme.ts'
import { replanned, type Replanned } from '../../core/review/replan.ts'
import { whyDay } from '../../core/review/why-day.ts'
import type { ProgrammeRow } from '../../store/review/programme.ts'
import type { Ctx } from '../context.ts'
import { day, when } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { eventView } from '../mission/mission-view.ts'
import { nameIn, reference } from '../reference.ts'
import { sourceViews } from '../source-view.ts'
import { calendarFacts, type CalendarFacts } from './facts.ts'

export interface ReviewCalendarInput {
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
  readonly mission?: string | undefined
  readonly since?: string | undefined
  readonly windowDays?: number | undefined
  readonly leadDays?: number | undefined
  readonly noticeDays?: number | undefined
}

/**
 * When each mission's gaps are to be reviewed, on any day and on the knowledge of any day: latest day, a proposed day
 * free of clashes or the constraint that binds, programmes of work, and what changed since an earlier day.
 * @throws Refusal mission.unknown, history.*
 */
export async function reviewCalendar(ctx: Ctx, input: ReviewCalendarInput): Promise<ReviewCalendarView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, input)
  const mission = input.mission === undefined ? null : findMission(ref, input.mission).code
  const since = input.since === undefined ? null : day(input.since)
  const facts = await calendarFacts(ctx.store, ctx.viewer, at.before)
  const rules = rulesOf(input)
  const plan = planningOn(facts, at.asOf, rules)
  const running = agreedNow(facts, at.asOf)
  const chosen = <T extends { mission: string }>(all: readonly T[]): T[] =>
    all.filter((one) => mission === null || one.mission === mission)
  return {
    asOf: at.asOf,
    knownAt: at.knownAt,
    plannedOn: plan.madeOn,
    revision: plan.revision,
    windowDays: rules.windowDays,
    leadDays: rules.leadDays,
    noticeDays: rules.noticeDays,
    reviews: chosen(plan.reviews).map((r) => ({
      mission: r.mission,
      name: nameIn(ref.missions.get(r.mission)?.names, ctx.language, r.mission),
      expiry: r.expiry,
      closing: r.closing,
      latest: r.latest,
      proposed: placed(r),
      review: facts.agreed.find((a) => a.mission === r.mission && a.on === running.get(r.mission))?.review ?? null,
      why: r.proposed.ok && !running.has(r.mission) ? reasonsOf(r, r.proposed.value, plan.madeOn, facts, rules) : null,
      problem: r.proposed.ok ? null : { code: r.proposed.problem.code, params: { ...r.proposed.problem.params } },
      event: eventView(facts.events.find((e) => e.id === r.event.id)!),
    })),
    programme: facts.entries
      .filter((e) => mission === null || e.mission === null || e.mission === mission)
      .map(entryView),
    overlaps: overlaps(facts.programme),
    since,
    changes:
      since === null ? [] : chosen(changes(facts, since, at.asOf, rules)).map((c) => changeView(c, facts, at.asOf)),
    sources: sourceViews(
      ref,
      chosen(plan.reviews).map((r) => facts.events.find((e) => e.id === r.event.id)!.source),
    ),
  }
}

function reasonsOf(r: PlannedReview, proposed: Day, madeOn: Day, { programme }: CalendarFacts, rules: PlanRules) {
  const why = whyDay(proposed, r.expiry, madeOn, programme, r.taken, rules)
  return { ...why, entries: [...why.entries] }
}

const changes = (facts: CalendarFacts, since: Day, asOf: Day, rules: PlanRules): Replanned[] =>
  replanned(planningOn(facts, since, rules).reviews, planningOn(facts, asOf, rules).reviews)

export const rulesOf = (input: ReviewCalendarInput): PlanRules => ({
  ...PLAN_RULES,
  windowDays: input.windowDays ?? PLAN_RULES.windowDays,
  leadDays: input.leadDays ?? PLAN_RULES.leadDays,
  noticeDays: input.noticeDays ?? PLAN_RULES.noticeDays,
})

export const entryView = (e: ProgrammeRow): ProgrammeEntryView => ({
  key: e.key,
  version: e.version,
  kind: e.kind,
  mission: e.mission,
  from: e.from,
  until: e.until,
  title: e.title,
})

const placed = (r: PlannedReview): Day | null => (r.proposed.ok ? r.proposed.value : null)
const side = (r: PlannedReview) => ({ expiry: r.expiry, proposed: placed(r) })

const changeView = (c: Replanned, facts: CalendarFacts, asOf: Day): ReplannedView => ({
  mission: c.mission,
  change: c.change,
  from: c.change === 'ADDED' ? null : side(c.from),
  to: c.change === 'CANCELLED' ? null : side(c.to),
  by: c.change === 'CANCELLED' ? endedBy(facts, c.mission, asOf) : c.by,
})

/** What ended a mandate for which no review is planned any more: a succession; null where it just expired. */
function endedBy({ events }: CalendarFacts, mission: string, asOf: Day): ReplannedView['by'] {
  const by = cyclesOf(mission, events, asOf).at(-1)?.by
  return by ? { resolution: by.resolution, kind: by.kind, adopted: by.adopted } : null
}
