import { addDays, earliest, type Day } from '../history/day.ts'
import { mandateAsOf } from '../mission/mandate.ts'
import type { EventKind, MandateEvent } from '../mission/mission.ts'

/** These change a mandate that goes on; every other decision begins a new period, which has a review of its own. */
const WITHIN: ReadonlySet<EventKind> = new Set(['TECHNICAL_ROLLOVER', 'STRENGTH_CHANGE', 'INTER_MISSION_LOAN'])

/** A period of a mandate, as known on a day: one review is due in each. */
export interface Cycle {
  /** `UNOCI-1911`: stable while the expiry moves. */
  readonly key: string
  readonly mission: string
  readonly opened: Day
  /** The last expiry that the Council set within the period. */
  readonly expiry: Day
  /** The day from which the period is over: renewed, closing, succeeded or expired; null while it runs. */
  readonly over: Day | null
  /** What ended it, where a decision did: a renewal, a final extension, a succession. */
  readonly by: MandateEvent | null
}

/** The periods of a mission's mandate until a day, oldest first; the last one runs unless it is over. */
export function cyclesOf(mission: string, events: readonly MandateEvent[], asOf: Day): Cycle[] {
  const own = events.filter((e) => e.mission === mission && e.adopted <= asOf)
  const sorted = own.toSorted((a, b) => (a.adopted < b.adopted ? -1 : a.adopted > b.adopted ? 1 : a.id - b.id))
  const periods: MandateEvent[][] = []
  for (const event of sorted) {
    const last = periods.at(-1)
    if (last && WITHIN.has(event.kind)) last.push(event)
    else periods.push([event])
  }
  const { succeededBy } = mandateAsOf(mission, events, asOf)
  const succession = succeededBy === null ? null : successionOf(mission, events)
  return periods.map((period, i) => {
    const first = period[0]!
    const expiry = period.at(-1)!.expiryAfter
    const next = periods[i + 1]?.[0] ?? null
    const ended = next ? next.adopted : (succession?.effectiveOn ?? null)
    const expired = asOf > expiry ? addDays(expiry, 1) : null
    return {
      key: `${mission}-${first.resolution}`,
      mission,
      opened: first.adopted,
      expiry,
      over: ended !== null && expired !== null ? earliest(ended, expired) : (ended ?? expired),
      by: next ?? succession,
    }
  })
}

const successionOf = (mission: string, events: readonly MandateEvent[]): MandateEvent | null =>
  events.find((e) => e.predecessor === mission) ?? null

/** The period that runs on a day; null where none does. */
export const runningCycle = (mission: string, events: readonly MandateEvent[], asOf: Day): Cycle | null => {
  const last = cyclesOf(mission, events, asOf).at(-1)
  return last && last.over === null ? last : null
}
