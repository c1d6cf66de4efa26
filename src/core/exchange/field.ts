import { parseDay, type Day } from '../history/day.ts'
import { accept, reject, type RowVerdict } from './row-problem.ts'

export type RawRow = Readonly<Record<string, string>>

/** Beyond this a count of persons in one mission is a typing error: no register has held so many in all missions. */
const MOST_PERSONS = 1_000_000

/** A count of persons: a whole number, zero or more; empty, NA and unknown mean that nothing is known. */
export function count(row: RawRow, column: string): RowVerdict<number | null> {
  const text = (row[column] ?? '').trim()
  if (text === '') return accept(null)
  // Most fields of a register are as plain as this, and there are many.
  if (/^\d{1,6}$/.test(text)) return accept(Number(text))
  if (/^(NA|unknown)$/i.test(text)) return accept(null)
  const plain = text.replaceAll(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(\D|$))/g, '')
  // “1.0” is a whole number of a statistics program; “1.000” may be a thousand, so it is neither.
  if (!/^\d+(\.0{1,2})?$/.test(plain)) return reject('row.number_invalid', { column, value: text.slice(0, 80) })
  const value = Number(plain)
  return value <= MOST_PERSONS ? accept(value) : reject('row.number_invalid', { column, value: text.slice(0, 80) })
}

/** A calendar day in ISO form. */
export function dayField(row: RawRow, column: string): RowVerdict<Day> {
  const text = (row[column] ?? '').trim()
  const verdict = parseDay(text)
  return verdict.ok ? accept(verdict.value) : reject('row.date_invalid', { value: text.slice(0, 80) })
}

/** A register speaks of what was counted: its day is not later than the day of the import. */
export const dayCounted = (on: Day, importedOn: Day): RowVerdict<Day> =>
  on <= importedOn ? accept(on) : reject('row.day_future', { value: on })

/** A degree of latitude or longitude; null where none is given, undefined where it is none. */
export function degree(text: string | undefined, limit: number): number | null | undefined {
  const trimmed = (text ?? '').trim()
  if (trimmed === '' || /^(NA|unknown)$/i.test(trimmed)) return null
  const value = Number(trimmed)
  return Number.isFinite(value) && Math.abs(value) <= limit ? value : undefined
}

// Control characters, and marks that turn the direction of the text around them.
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const LONGEST = 2_000

/** A text as a database can keep it: PostgreSQL holds no null character, so its place is shown by U+FFFD. */
export const storable = (text: string): string => text.replaceAll('\u0000', '\ufffd')

/** The first column whose text holds control characters, direction overrides, or far too much; null if all are fit. */
export function unfitColumn(row: RawRow): string | null {
  for (const column of Object.keys(row)) {
    const text = row[column]!
    if (text.length > LONGEST || UNFIT.test(text)) return column
  }
  return null
}
