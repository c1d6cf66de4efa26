import type { Language } from '../core/language.ts'
import type { Day } from '../core/history/day.ts'
import type { Store } from '../store/open.ts'

/** Who asks, through what, and when: the first argument of every use case. */
export interface Ctx {
  readonly store: Store
  /** Name that the ledger keeps: a person, a program, or the local operator of the command line. */
  readonly actor: string
  /** Language of the names in answers. */
  readonly language: Language
  /** The current instant, ISO 8601. */
  readonly now: () => string
  /** The day that questions are about when they name none; null for today. */
  readonly defaultAsOf: Day | null
}
