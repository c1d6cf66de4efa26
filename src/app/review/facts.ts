import type { Viewer } from '../../core/access/viewer.ts'
import { isBody } from '../../core/review/entry.ts'
import type { PlanningFacts } from '../../core/review/planning.ts'
import type { ProgrammeEntry } from '../../core/review/programme.ts'
import { viewing } from '../../store/access/viewing.ts'
import type { KnownBefore } from '../../store/known.ts'
import { mandateEvents, type MandateEventRow } from '../../store/mission/events.ts'
import type { Db, Store } from '../../store/open.ts'
import { inForceNow, mandateRows, programmeVersions, type ProgrammeRow } from '../../store/review/programme.ts'
import { newestReviews, reviewVersions, type ReviewRow } from '../../store/review/reviews.ts'

/** What planning rests on, with what a page shows beside it. */
export interface CalendarFacts extends PlanningFacts {
  readonly events: readonly MandateEventRow[]
  readonly entries: readonly ProgrammeRow[]
  readonly reviews: readonly ReviewRow[]
}

/** Everything that plans are made from, as known by a date; all of it is public. */
export const calendarFacts = (store: Store, viewer: Viewer, before: KnownBefore): Promise<CalendarFacts> =>
  viewing(store.db, viewer, (trx) => calendarFactsIn(trx, before))

/** The same, within a transaction. */
export async function calendarFactsIn(trx: Db, before: KnownBefore): Promise<CalendarFacts> {
  const events = await mandateEvents(trx, before)
  const versions = await programmeVersions(trx, before)
  const held = await reviewVersions(trx, before)
  const entries = inForceNow(versions)
  const reviews = newestReviews(held)
  return {
    events,
    entries,
    reviews,
    programme: entries.flatMap(busy),
    agreed: reviews
      .filter((r) => r.state === 'AGREED')
      .map((r) => ({ review: r.key, mission: r.mission, cycle: r.cycle, on: r.on })),
    appended: (await mandateRows(trx, before)) + versions.length + held.length,
    days: [
      ...events.flatMap((e) => [e.adopted, e.effectiveOn]),
      ...versions.map((v) => v.recordedOn),
      ...held.map((v) => v.recordedOn),
    ],
  }
}

/** What keeps a body busy. */
const busy = ({ key, kind, from, until, title }: ProgrammeRow): ProgrammeEntry[] =>
  isBody(kind) ? [{ key, body: kind, from, until, title }] : []
