import type { Visibility } from '../access/visibility.ts'
import type { Day } from '../history/day.ts'
import type { DeclineReason } from './decline.ts'
import type { PledgeKind, PledgeState, PledgeUnit, Scheme } from './pledge.ts'
import type { Readiness } from './readiness.ts'
import type { Terms } from './terms.ts'

export const PLEDGE_EVENT_KINDS = [
  'STATE',
  'READINESS',
  'RENEWAL',
  'VISIT',
  'MATERIAL_CHANGE',
  'CAVEAT_DECISION',
] as const
export type PledgeEventKind = (typeof PLEDGE_EVENT_KINDS)[number]

/** AAV: assessment and advisory visit, before selection. PDV: pre-deployment visit, after it (SOP 2020.10). */
export const VISITS = ['AAV', 'PDV'] as const
export type Visit = (typeof VISITS)[number]

export type EventResult = 'POSITIVE' | 'NEGATIVE' | 'ACCEPTED' | 'REFUSED'

/** One thing that happened to a pledge, of the day it speaks of. */
export interface PledgeEvent {
  readonly id: number
  /** The change under which it was written: what was recorded earlier has a smaller one. */
  readonly change: number
  readonly kind: PledgeEventKind
  readonly on: Day
  /** The state that it brought; null for what changes none. */
  readonly state: PledgeState | null
  readonly readiness: Readiness | null
  readonly visit: Visit | null
  readonly result: EventResult | null
  readonly reasonCode: DeclineReason | null
  /** Id of the caveat that a decision is about. */
  readonly caveat: string | null
  readonly quantity: number | null
  readonly quantityPrinted: string | null
  /** As the source prints it; of what was written here, the state or the kind. */
  readonly stagePrinted: string
  readonly validPrinted: string | null
  readonly note: string | null
  readonly source: string
  readonly verified: boolean
  readonly author: string | null
  readonly knownFrom: string
}

/** One version of the terms that an owner set. */
export interface TermsVersion {
  readonly version: number
  readonly change: number
  readonly on: Day
  readonly terms: Terms
  readonly reason: string
  readonly author: string
  readonly knownFrom: string
}

/** Everything stored of one pledge that is known and may be seen. Terms by version, events by day. */
export interface PledgeFacts {
  readonly key: string
  readonly organisation: string
  readonly capability: string
  readonly unit: PledgeUnit
  readonly kind: PledgeKind
  readonly scheme: Scheme | null
  readonly source: string
  readonly verified: boolean
  readonly note: string | null
  readonly kept: boolean
  /** The visibility in force now, whatever day is asked about. */
  readonly visibility: Visibility
  /** Of a pledge from public sources; of one kept here it is in the terms. */
  readonly mission: string | null
  readonly terms: readonly TermsVersion[]
  readonly events: readonly PledgeEvent[]
}
