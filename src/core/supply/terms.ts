import type { Visibility } from '../access/visibility.ts'
import type { Day } from '../history/day.ts'
import type { Language } from '../language.ts'
import type { Caveat } from './caveat.ts'

/** What is offered meets an attribute of a standard with this value; the unit stands beside it. */
export interface Standard {
  readonly attribute: string
  readonly value: string
  readonly unit: string | null
}

/** What the owner wants the pledge used for: a mission, a capability, a purpose, or several of them. */
export interface Earmark {
  readonly mission: string | null
  readonly capability: string | null
  readonly purpose: string | null
}

/** What an owner offers, and on which terms. Texts are in the language in which the owner wrote them. */
export interface Terms {
  readonly visibility: Visibility
  readonly mission: string | null
  /** In the pledge's unit; null for money. */
  readonly quantity: number | null
  /** A decimal number with up to two places; of money alone. */
  readonly amount: string | null
  /** ISO 4217. */
  readonly currency: string | null
  readonly availableFrom: Day | null
  readonly availableUntil: Day | null
  /** Days from request to arrival. */
  readonly responseDays: number | null
  readonly conditions: readonly string[]
  readonly caveats: readonly Caveat[]
  readonly standards: readonly Standard[]
  readonly earmarks: readonly Earmark[]
  readonly note: string | null
  readonly language: Language
}

/** Terms as somebody hands them in: words not yet checked. What is left out is not stated. */
export interface TermsDraft {
  readonly visibility: string
  readonly mission?: string | null | undefined
  readonly quantity?: number | null | undefined
  readonly amount?: string | null | undefined
  readonly currency?: string | null | undefined
  readonly availableFrom?: string | null | undefined
  readonly availableUntil?: string | null | undefined
  readonly responseDays?: number | null | undefined
  readonly conditions?: readonly string[] | undefined
  readonly caveats?: readonly CaveatDraft[] | undefined
  readonly standards?: readonly StandardDraft[] | undefined
  readonly earmarks?: readonly EarmarkDraft[] | undefined
  readonly note?: string | null | undefined
  readonly language: string
}
export interface CaveatDraft {
  readonly code: string
  readonly text?: string | null | undefined
  readonly declaredOn?: string | null | undefined
}
export interface StandardDraft {
  readonly attribute: string
  readonly value: string
  readonly unit?: string | null | undefined
}
export interface EarmarkDraft {
  readonly mission?: string | null | undefined
  readonly capability?: string | null | undefined
  readonly purpose?: string | null | undefined
}
