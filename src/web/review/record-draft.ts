import type { RecordInput } from '../../contract/review.ts'
import { VISIBILITIES, type Visibility } from '../../core/access/visibility.ts'
import type { Language } from '../../core/language.ts'

/** Kinds that a form writes; attendance has a place of its own. */
export const WRITTEN = ['STATEMENT', 'OFFER', 'DONOR', 'DECISION'] as const
export type WrittenKind = (typeof WRITTEN)[number]

/** What a decision asks of whom by when. */
export interface AskedDraft {
  readonly id: number
  readonly owners: readonly string[]
  readonly what: string
  readonly due: string
}

export interface RecordDraft {
  readonly kind: WrittenKind
  readonly organisation: string
  readonly text: string
  readonly visibility: Visibility
  readonly pledge: string
  readonly arrangement: string
  readonly actions: readonly AskedDraft[]
}

export const emptyRecord = (organisation: string): RecordDraft => ({
  kind: 'STATEMENT',
  organisation,
  text: '',
  visibility: 'WORKING_GROUP',
  pledge: '',
  arrangement: '',
  actions: [],
})

export const emptyAsked = (id: number): AskedDraft => ({ id, owners: [], what: '', due: '' })

/** To whom a record can be shown: only a speaker keeps something to itself, and the Group hears nothing that it may not. */
export const audiences = (own: boolean, role: string): readonly Visibility[] =>
  VISIBILITIES.filter((v) => (v !== 'PRIVATE' || own) && (v !== 'SECRETARIAT' || own || role === 'SECRETARIAT'))

export const inputOf = (draft: RecordDraft, capability: string | null, language: Language): RecordInput => ({
  kind: draft.kind,
  organisation: draft.kind === 'DECISION' ? null : draft.organisation || null,
  capability,
  text: draft.text.trim() === '' ? null : draft.text,
  language,
  pledge: draft.pledge || null,
  arrangement: draft.arrangement || null,
  visibility: draft.visibility,
  actions:
    draft.kind === 'DECISION' ? draft.actions.map(({ owners, what, due }) => ({ owners: [...owners], what, due })) : [],
})
