import type { Day } from '../history/day.ts'
import type { Terms } from './terms.ts'

/** Terms as they were put to the parties: a proposal until all who were asked have agreed. */
export interface TermsVersion {
  readonly version: number
  /** The day on which they were proposed. */
  readonly on: Day
  readonly terms: Terms
  /** Parties of the terms before that take no part any more: they are asked too. */
  readonly released: readonly string[]
  readonly reason: string
  readonly author: string
}

export const EVENT_KINDS = ['AGREED', 'DECLINED', 'LEFT', 'MILESTONE'] as const
export type ArrangementEventKind = (typeof EVENT_KINDS)[number]

/** What one party did. */
export interface ArrangementEvent {
  readonly kind: ArrangementEventKind
  /** The version of the terms that it is about. */
  readonly version: number
  readonly party: string
  readonly on: Day
  readonly reason: string | null
  /** Of a milestone: which, and the day on which it was reached; null takes that back. */
  readonly milestone: string | null
  readonly doneOn: Day | null
  readonly author: string
}

/** All that is stored of an arrangement, in the order in which it was recorded. */
export interface ArrangementFacts {
  readonly key: string
  /** Code of the organisation or mission for which it was first proposed. */
  readonly proposer: string
  readonly versions: readonly TermsVersion[]
  readonly events: readonly ArrangementEvent[]
}

/** Who must agree before terms hold: their parties, and those whom they release. */
export const asked = (v: TermsVersion): string[] => [...v.terms.parties.map((p) => p.code), ...v.released]
