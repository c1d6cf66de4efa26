import type { RowProblemCode } from '../../core/exchange/row-problem.ts'

/** Why a row of an imported file could not be taken, and what to do about it. */
export const exchange: Record<RowProblemCode | `remedy.${RowProblemCode}`, string> = {
  'row.columns_missing': 'The row has {columns} fields, not as many as the header',
  'remedy.row.columns_missing': 'Compare the row with the header; a comma inside a text needs quotes around the text.',
  'row.contributor_unknown': 'The contributor “{contributor}” is not known',
  'remedy.row.contributor_unknown': 'Correct the name or give the ISO code. Nearest: {nearest}.',
  'row.coordinate_invalid': '{latitude}, {longitude} is not a place on the globe',
  'remedy.row.coordinate_invalid':
    'Give degrees: latitude from −90 to 90, longitude from −180 to 180; or leave both empty.',
  'row.date_invalid': '“{value}” is not a day of the calendar',
  'remedy.row.date_invalid': 'Write year-month-day, for example 2010-06-30.',
  'row.day_future': '{value} is later than the day of the import',
  'remedy.row.day_future': 'A register speaks of what was counted: correct the day.',
  'row.duplicate': 'Line {line} of the file already says something of the same mission, contributor and day',
  'remedy.row.duplicate': 'Keep one of the two lines and remove the other.',
  'row.mission_unknown': 'The mission “{mission}” is not known',
  'remedy.row.mission_unknown': 'Correct the acronym. Nearest: {nearest}.',
  'row.number_invalid': '“{value}” in {column} is not a count of persons',
  'remedy.row.number_invalid':
    'Give a whole number from 0 to 1,000,000, or leave the field empty where nothing is known.',
  'row.nothing_given': 'The row gives no figure',
  'remedy.row.nothing_given': 'Fill in at least one of the counts, or remove the row.',
  'row.text_invalid': 'The text in {column} holds control characters, turns the writing direction, or is too long',
  'remedy.row.text_invalid': 'Type the text anew, without pasting; at most 2,000 characters.',
  'row.total_differs': 'The parts add up to {sum, number}, the total says {total, number}',
  'remedy.row.total_differs': 'Find which of them is wrong in the source and correct it.',
}
