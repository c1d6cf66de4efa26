import type { AgreeInput, ReviewView } from '../../contract/review.ts'
import type { Language } from '../../core/language.ts'

/** A review as a form holds it: one item of the agenda a line. */
export interface ReviewDraft {
  readonly on: string
  readonly agenda: string
  readonly invited: readonly string[]
  readonly language: Language
  readonly overlap: boolean
}

export const emptyReview = (on: string, language: Language): ReviewDraft => ({
  on,
  agenda: '',
  invited: [],
  language,
  overlap: false,
})

export const draftOf = (review: ReviewView, language: Language): ReviewDraft => ({
  on: review.on,
  agenda: review.agendaByRule ? '' : review.agenda.join('\n'),
  invited: review.invitees.filter((i) => i.because.includes('ADDED')).map((i) => i.code),
  language: review.agendaByRule ? language : review.language,
  overlap: false,
})

/** What is sent; lines without a word are none. */
export const inputOf = ({ on, agenda, invited, language, overlap }: ReviewDraft): Omit<AgreeInput, 'mission'> => ({
  on,
  agenda: agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  invited: [...invited],
  language,
  overlap,
})
