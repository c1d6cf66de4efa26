import type { EditionProblems } from '../../core/problem/edition.ts'
import type { Status } from './code.ts'

export const editionStatus: Readonly<Record<keyof EditionProblems, Status>> = {
  'edition.unknown': 404,
  'edition.damaged': 500,
  'edition.draft_unknown': 404,
  'edition.draft_closed': 409,
  'edition.number_taken': 409,
  'edition.preview_changed': 409,
  'edition.language_missing': 422,
  'edition.text_missing': 422,
  'edition.note_without_line': 422,
  'edition.note_twice': 422,
  'edition.empty': 422,
  'edition.superseded': 409,
  'edition.withdrawn': 409,
  'edition.reason_without_edition': 422,
}
