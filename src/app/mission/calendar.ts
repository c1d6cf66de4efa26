import type { CalendarView } from '../../contract/mission.ts'
import { daysBetween } from '../../core/history/day.ts'
import { mandateAsOf } from '../../core/mission/mandate.ts'
import { latestReviewDate, REVIEW_WINDOW_DAYS } from '../../core/mission/review-date.ts'
import { mandateEvents } from '../../store/mission/events.ts'
import type { Ctx } from '../context.ts'
import { day, when } from '../history/when.ts'
import { nameIn, reference } from '../reference.ts'
import { sourceViews } from '../source-view.ts'
import { eventView } from './mission-view.ts'

export interface CalendarInput {
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
  readonly until?: string | undefined
  readonly windowDays?: number | undefined
}

/** When each mandate expires, as it stood on a day, and the last day on which a review is in time. */
export async function calendar(ctx: Ctx, input: CalendarInput): Promise<CalendarView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, input)
  const until = input.until ? day(input.until) : null
  const windowDays = input.windowDays ?? REVIEW_WINDOW_DAYS
  const events = await mandateEvents(ctx.store.db, at.before)
  const rows: CalendarView['rows'] = []
  for (const code of new Set(events.map((e) => e.mission))) {
    const mandate = mandateAsOf(code, events, at.asOf)
    if (mandate.status !== 'ACTIVE' && mandate.status !== 'CLOSING' && mandate.status !== 'EXPIRED') continue
    const expiry = mandate.expiry!
    if (until !== null && expiry > until) continue
    const latestReview = latestReviewDate(expiry, windowDays)
    rows.push({
      mission: code,
      name: nameIn(ref.missions.get(code)?.names, ctx.language, code),
      status: mandate.status,
      expiry,
      daysLeft: daysBetween(at.asOf, expiry),
      latestReview,
      reviewOverdue: latestReview < at.asOf,
      event: eventView(events.find((e) => e.id === mandate.event!.id)!),
    })
  }
  rows.sort((a, b) => (a.expiry === b.expiry ? (a.mission < b.mission ? -1 : 1) : a.expiry < b.expiry ? -1 : 1))
  return {
    asOf: at.asOf,
    knownAt: at.knownAt,
    windowDays,
    rows,
    sources: sourceViews(
      ref,
      rows.map((r) => r.event.source),
    ),
  }
}
