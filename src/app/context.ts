import type { Viewer } from '../core/access/viewer.ts'
import type { Language } from '../core/language.ts'
import type { Day } from '../core/history/day.ts'
import type { Store } from '../store/open.ts'

/** Who asks, through what, and when: the first argument of every use case. */
export interface Ctx {
  readonly store: Store
  /** Name that the ledger keeps: `person:<id>`, a program, or the local operator of the command line. */
  readonly actor: string
  /** For whom the question is asked: what is shown, and what may be done, follows from it. */
  readonly viewer: Viewer
  /** Language of the names in answers. */
  readonly language: Language
  /** The current instant, ISO 8601. */
  readonly now: () => string
  /** The day that questions are about when they name none; null for today. */
  readonly defaultAsOf: Day | null
  /** A new opaque id (UUID, version 7 or 4): chance is the caller's, so that tests repeat. */
  readonly newId: () => string
  /** The key of a request that may be sent twice, with a digest of what was asked; null where none was named. */
  readonly request: { readonly key: string; readonly digest: string } | null
}
