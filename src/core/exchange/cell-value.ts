import { parseDay } from '../history/day.ts'
import { block, pass, type Verdict } from '../problem.ts'
import { LIMITS, optionalText } from '../text.ts'
import { joinList, serialDay, splitList, type Cell, type DateSystem } from './cell.ts'

/** What a cell of a column says, in one form: days ISO 8601, amounts with two decimals, lists joined. Null: nothing. */
export type Value = string | number | null

/** What a column holds. LABEL is for people alone: it is written, and never read. */
export type ColumnKind = 'TEXT' | 'WHOLE' | 'AMOUNT' | 'DAY' | 'CODE' | 'LIST' | 'CODES' | 'LABEL'

export interface Readable {
  readonly code: string
  readonly kind: ColumnKind
  /** The list that codes are taken from. */
  readonly list?: string
  /** Longest text, in characters. */
  readonly limit?: number
}

/** What codes there are, and how days are counted in the file. */
export interface Reading {
  /** The code itself as it is spelt; null for one that the list does not have. */
  code(list: string, value: string): string | null
  nearest(list: string, value: string): string
  readonly dates: DateSystem
}

/**
 * Reads one cell. Nothing is guessed: a formula, an error, a number with separators and a day in another form than
 * ISO 8601 are refused, each with what to do.
 */
export function readCell(cell: Cell, column: Readable, reading: Reading): Verdict<Value> {
  const { code, kind } = column
  if (cell === null || kind === 'LABEL') return pass(null)
  if (typeof cell === 'object' && cell.odd === 'FORMULA') return block('cell.formula', { column: code })
  if (typeof cell === 'object' && cell.odd === 'ERROR') return block('cell.error', { column: code, value: cell.text })
  if (kind === 'WHOLE') return whole(cell, code)
  if (kind === 'AMOUNT') return amount(cell, code)
  if (kind === 'DAY') return day(cell, code, reading.dates)
  const said = plain(cell)
  if (said.trim() === '') return pass(null)
  if (kind === 'CODE') return known(said, column, reading)
  return kind === 'TEXT' ? optionalText(said, code, column.limit) : list(said, column, reading)
}

/** What a cell says as text: a spreadsheet program may have turned “12” or “2010-07-27” into a number or a day. */
const plain = (cell: NonNullable<Cell>): string =>
  typeof cell === 'object' ? cell.text : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)

const shown = (cell: NonNullable<Cell>): string => plain(cell).trim().slice(0, 80)

/** Groups of three digits after a mark: a thousand to one reader, a decimal to another. */
const GROUPED = /^\d{1,3}([.,'’٬\s]\d{3})+$|^\d[\d.,'’٬\s]*[.,'’٬\s][\d]+$/

function whole(cell: NonNullable<Cell>, column: string): Verdict<number | null> {
  const value = shown(cell)
  if (value === '') return pass(null)
  if (typeof cell === 'string' && GROUPED.test(value)) return block('cell.number_ambiguous', { column, value })
  const number = typeof cell === 'number' ? cell : /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
  return Number.isSafeInteger(number) && number >= 0
    ? pass(number + 0)
    : block('cell.number_invalid', { column, value })
}

/** Beyond this a double no longer tells hundredths apart. */
const MOST_AMOUNT = 10_000_000_000_000

function amount(cell: NonNullable<Cell>, column: string): Verdict<string | null> {
  const value = shown(cell)
  if (value === '') return pass(null)
  if (typeof cell === 'number')
    return cell >= 0 && cell <= MOST_AMOUNT && Number(cell.toFixed(2)) === cell
      ? pass(Math.abs(cell).toFixed(2))
      : block('cell.number_invalid', { column, value })
  const parts = typeof cell === 'string' ? /^0*(\d{1,16})(?:\.(\d{1,2}))?$/.exec(value) : null
  if (parts) return pass(`${parts[1]}.${(parts[2] ?? '').padEnd(2, '0')}`)
  return GROUPED.test(value)
    ? block('cell.number_ambiguous', { column, value })
    : block('cell.number_invalid', { column, value })
}

function day(cell: NonNullable<Cell>, column: string, dates: DateSystem): Verdict<string | null> {
  const value = shown(cell)
  if (value === '') return pass(null)
  const text = typeof cell === 'number' ? serialDay(cell, dates) : typeof cell === 'boolean' ? null : value
  const verdict = text === null ? null : parseDay(text)
  return verdict?.ok ? verdict : block('cell.day_invalid', { column, value })
}

function known(said: string, { code: column, list: name = '' }: Readable, reading: Reading): Verdict<string> {
  const value = said.trim()
  const found = reading.code(name, value)
  return found === null
    ? block('cell.code_unknown', { column, value: value.slice(0, 80), nearest: reading.nearest(name, value) })
    : pass(found)
}

function list(said: string, column: Readable, reading: Reading): Verdict<string | null> {
  const items: string[] = []
  for (const item of splitList(said)) {
    const verdict =
      column.kind === 'CODES'
        ? known(item, column, reading)
        : optionalText(item, column.code, column.limit ?? LIMITS.line)
    if (!verdict.ok) return verdict
    if (verdict.value !== null) items.push(verdict.value)
  }
  return pass(items.length === 0 ? null : joinList(items))
}
