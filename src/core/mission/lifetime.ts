import type { Day } from '../history/day.ts'

/** True when it is known that a mission has ended: nobody knows an end before it came. `knownAt` null: all is known. */
export const endKnown = (endsOn: Day | null, knownAt: Day | null): boolean =>
  endsOn !== null && (knownAt === null || endsOn <= knownAt)

/** True when, on the day and by what is known, the mission is over: it lacks nothing any more. */
export const hasEnded = (endsOn: Day | null, asOf: Day, knownAt: Day | null): boolean =>
  endKnown(endsOn, knownAt) && endsOn! < asOf

/** True when a mission can be known of: it had begun by the knowledge date, or was decided on (`decided`) by then. */
export const isKnown = (startsOn: Day | null, knownAt: Day | null, decided: boolean): boolean =>
  knownAt === null || startsOn === null || startsOn <= knownAt || decided
