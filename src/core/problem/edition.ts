/** Refusals about editions. */
export interface EditionProblems {
  'edition.unknown': { edition: string }
  /** What is stored does not have the hash that was stored with it. */
  'edition.damaged': { edition: number }
  'edition.draft_unknown': { draft: string }
  'edition.draft_closed': { draft: string }
  'edition.number_taken': { number: number; next: number }
  'edition.preview_changed': { number: number }
  'edition.language_missing': Record<string, never>
  'edition.text_missing': { field: string; language: string }
  'edition.note_without_line': { line: string }
  'edition.note_twice': { line: string }
  'edition.empty': Record<string, never>
  'edition.superseded': { edition: number; by: number }
  'edition.withdrawn': { edition: number; by: number }
  'edition.reason_without_edition': Record<string, never>
}
