import type { Day } from '../history/day.ts'
import type { MandateEvent } from './mission.ts'

export const MISSION_STATUSES = ['ACTIVE', 'CLOSING', 'EXPIRED', 'SUCCEEDED', 'NOT_STARTED', 'UNKNOWN'] as const
export type MissionStatus = (typeof MISSION_STATUSES)[number]

/** A mission's mandate as it stood on one day. `expiry` is that day's last word of the Council. */
export interface Mandate {
  readonly mission: string
  readonly status: MissionStatus
  readonly expiry: Day | null
  /** The event that set the expiry. */
  readonly event: MandateEvent | null
  readonly succeededBy: string | null
}

const inOrder = (a: MandateEvent, b: MandateEvent): number =>
  a.adopted === b.adopted ? a.id - b.id : a.adopted < b.adopted ? -1 : 1

/**
 * The mandate on a day, from the events known: the last one adopted by then sets the expiry.
 * A final extension makes it CLOSING until a later decision extends it again.
 * A mission whose successor has taken over is SUCCEEDED; a successor that has not taken over yet is NOT_STARTED.
 */
export function mandateAsOf(mission: string, events: readonly MandateEvent[], asOf: Day): Mandate {
  const successor = events.find((e) => e.predecessor === mission && e.adopted <= asOf && e.effectiveOn <= asOf)
  const own = events.filter((e) => e.mission === mission && e.adopted <= asOf).sort(inOrder)
  const event = own.at(-1) ?? null
  const expiry = event?.expiryAfter ?? null
  const base = { mission, expiry, event, succeededBy: successor?.mission ?? null }
  if (successor) return { ...base, status: 'SUCCEEDED' }
  if (!event || !expiry) return { ...base, status: 'UNKNOWN' }
  const begins = own[0]!.kind === 'RENAME_SUCCEED' && own.every((e) => e.effectiveOn > asOf)
  if (begins) return { ...base, status: 'NOT_STARTED' }
  if (asOf > expiry) return { ...base, status: 'EXPIRED' }
  const course = own.findLast((e) => e.kind !== 'STRENGTH_CHANGE' && e.kind !== 'INTER_MISSION_LOAN')
  return { ...base, status: course?.kind === 'FINAL_EXTENSION_CLOSE' ? 'CLOSING' : 'ACTIVE' }
}

/** A mission with those that it succeeded, newest first; each holds its facts until the day before `until`. */
export interface Ancestor {
  readonly mission: string
  readonly until: Day | null
}

/** MONUSCO → [MONUSCO, MONUC until 2010-07-01]: whose facts carry over to this mission on a day. */
export function lineage(mission: string, events: readonly MandateEvent[], asOf: Day): Ancestor[] {
  const chain: Ancestor[] = [{ mission, until: null }]
  for (let at = mission, guard = 0; guard < 16; guard += 1) {
    const step = events.find(
      (e) => e.mission === at && e.predecessor !== null && e.adopted <= asOf && e.effectiveOn <= asOf,
    )
    if (!step?.predecessor || chain.some((a) => a.mission === step.predecessor)) break
    chain.push({ mission: step.predecessor, until: step.effectiveOn })
    at = step.predecessor
  }
  return chain
}
