/**
 * Cells of spreadsheets as they come out of a file and go into one. How they are written is settled here, so that what
 * is written comes back unchanged and nothing in it is ever run.
 */

/** What is neither text nor number nor yes-or-no: a formula and an error are never taken for the value they show. */
export interface OddCell {
  readonly odd: 'FORMULA' | 'ERROR' | 'DAY' | 'INSTANT'
  /** The formula, the error, the calendar day or the instant (ISO 8601). */
  readonly text: string
}

/** A cell of a file; empty cells are null. */
export type Cell = string | number | boolean | OddCell | null

/** Longest text that a spreadsheet program keeps in one cell, in UTF-16 units. */
export const CELL_LIMIT = 32_767

/**
 * Text that a spreadsheet program would run as a formula when it opens a CSV file: the characters that OWASP names
 * (CSV injection), their full-width forms, and the same behind apostrophes, so that taking one away is exact.
 */
const RUNS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const ARMOURED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** A text as a CSV cell that no program runs: an apostrophe before it where it needs one. */
export const armour = (text: string): string => (RUNS.test(text) ? `'${text}` : text)

/** Takes away the apostrophe that {@link armour} put there, and no other. */
export const disarm = (text: string): string => (ARMOURED.test(text) ? text.slice(1) : text)

/**
 * A text for a workbook. `_x000D_` stands for a carriage return in the file format (ECMA-376 part 1, 22.9.2.19), so a
 * text that really reads so has its underscore written as `_x005F_`.
 */
export const workbookText = (text: string): string => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** A text that reads like an error of a spreadsheet program, and must be written so that it stays a text. */
export const looksLikeError = (text: string): boolean => /^#[A-Z/0]+[!?]?$/.test(text)

const SEPARATOR = ' | '

/** A list in one cell: items with ` | ` between them; a bar or backslash inside an item has a backslash before it. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll(/[\\|]/g, '\\$&')).join(SEPARATOR)

/** The items of a list in one cell, without space around them and without empty ones. */
export function splitList(text: string): string[] {
  const items = ['']
  for (const [part] of text.matchAll(/\\[\\|]|[^]/gu)) {
    if (part === '|') items.push('')
    else items[items.length - 1] += part.length === 2 && part.startsWith('\\') ? part.slice(1) : part
  }
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

const MS_PER_DAY = 86_400_000
/** Day 0 of each count. The count of 1900 has a 29 February 1900 that never was: it is right from day 61 on. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const
export type DateSystem = keyof typeof EPOCH

/** Below this a number in a day's column is taken for a year or a typing error, not for a count of days (1954). */
const FIRST_SERIAL = 20_000
/** 31 December 2199, the last day that the register knows, in the count of 1900. */
const LAST_SERIAL = 109_574

/** The calendar day that a count of days stands for, as spreadsheet programs keep days; null where it is none. */
export function serialDay(serial: number, system: DateSystem): string | null {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null
  return new Date(EPOCH[system] + serial * MS_PER_DAY).toISOString().slice(0, 10)
}
