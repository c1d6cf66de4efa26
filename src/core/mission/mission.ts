import type { Day } from '../history/day.ts'

/** A peacekeeping operation. `ALL` stands for every mission at once (needs stated for no one mission). */
export interface Mission {
  readonly code: string
  readonly startsOn: Day | null
  readonly endsOn: Day | null
}

export const EVENT_KINDS = [
  'EXTEND',
  'TECHNICAL_ROLLOVER',
  'STRENGTH_CHANGE',
  'INTER_MISSION_LOAN',
  'ADD_COMPONENT',
  'RENAME_SUCCEED',
  'FINAL_EXTENSION_CLOSE',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** What a Council resolution did to one mission's mandate. */
export interface MandateEvent {
  readonly id: number
  readonly mission: string
  readonly resolution: string
  readonly kind: EventKind
  /** Day of adoption; the last day of what the source printed. */
  readonly adopted: Day
  /** Day on which it takes effect, the day of adoption unless the text says otherwise. */
  readonly effectiveOn: Day
  readonly expiryAfter: Day
  /** The mission that this one succeeds, for RENAME_SUCCEED. */
  readonly predecessor: string | null
}

/** Stands for every mission at once, in needs that were stated for no one mission. */
export const EVERY_MISSION = 'ALL'
