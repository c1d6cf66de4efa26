import type { EditionProblems } from '../../core/problem/edition.ts'

export const problemEdition: Record<`problem.${keyof EditionProblems}` | `remedy.${keyof EditionProblems}`, string> = {
  'problem.edition.unknown': 'There is no edition “{edition}”.',
  'remedy.edition.unknown': 'The published editions are listed under /api/v1/editions.',
  'problem.edition.damaged':
    'Edition {edition} is not stored as it was published: its text does not have the hash that was kept with it. It is not shown.',
  'remedy.edition.damaged':
    'Run “gaplist ledger verify” to find what was changed, and restore the register from a backup.',
  'problem.edition.draft_unknown': 'There is no draft of an edition “{draft}”.',
  'remedy.edition.draft_unknown': 'The drafts under work are listed under /api/v1/edition-drafts.',
  'problem.edition.draft_closed': 'The draft “{draft}” has been published or discarded already.',
  'remedy.edition.draft_closed': 'Begin a new draft.',
  'problem.edition.number_taken':
    'Edition {number} cannot be published under that number: the next one is {next}. Nothing was published.',
  'remedy.edition.number_taken':
    'Look at the preview again: another edition may have been published meanwhile. Then publish under number {next}.',
  'problem.edition.preview_changed':
    'What would now be published as edition {number} is not what you previewed. Nothing was published.',
  'remedy.edition.preview_changed': 'Look at the preview again: the gap list or the draft has changed. Then publish.',
  'problem.edition.language_missing': 'The edition is issued in no language.',
  'remedy.edition.language_missing': 'Choose at least one of its languages.',
  'problem.edition.text_missing':
    'The text “{field}” is written in some language, but not in “{language}”, in which the edition is issued too.',
  'remedy.edition.text_missing':
    'Write it in that language, take the language off the edition, or remove the text in every language.',
  'problem.edition.note_without_line': 'There is a note on “{line}”, which is no line of this edition.',
  'remedy.edition.note_without_line': 'Remove the note, or widen the filter so that the line is in the edition.',
  'problem.edition.note_twice': 'There is more than one note on “{line}”.',
  'remedy.edition.note_twice': 'Put them into one note.',
  'problem.edition.empty': 'No line of the gap list fits the filter of the edition.',
  'remedy.edition.empty': 'Choose other missions or domains, or another day.',
  'problem.edition.superseded': 'Edition {edition} was superseded by edition {by} already.',
  'remedy.edition.superseded':
    'Supersede edition {by} instead, or none; or give a reason to withdraw edition {edition}.',
  'problem.edition.withdrawn': 'Edition {edition} was withdrawn by edition {by} already.',
  'remedy.edition.withdrawn': 'Supersede edition {by} instead.',
  'problem.edition.reason_without_edition': 'There is a reason to withdraw an edition, but no edition is named.',
  'remedy.edition.reason_without_edition': 'Name the edition that this one supersedes, or remove the reason.',
}
