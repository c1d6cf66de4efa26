import { parse } from 'csv-parse/sync'
import { armour, disarm } from '../../../core/exchange/cell.ts'
import { block, pass, type Verdict } from '../../../core/problem.ts'
import { csvLine } from '../csv-line.ts'
import type { FileRow } from './file-row.ts'

const DELIMITERS = [',', ';', '\t'] as const

/** The record that the first line is, split at one of the marks that spreadsheet programs put between cells. */
function delimiterOf(text: string): string {
  const named = /^\ufeff?sep=([,;\t])\r?\n/i.exec(text)?.[1]
  if (named) return named
  const line = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)![0].replaceAll(/"[^"]*"/g, '')
  const count = (mark: string): number => line.split(mark).length
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0]!
}

/** The rows of a CSV text, with line numbers as an editor counts records: the header is row 1. */
export function parseCsv(text: string, file: string, most: number): Verdict<FileRow[]> {
  const options = {
    delimiter: delimiterOf(text),
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 1_000_000,
    // One more than is taken, and the header: whoever reads them sees that there are too many.
    to: most + 2,
  }
  try {
    const records = parse(text.replace(/^\ufeff?sep=[,;\t]\r?\n/i, ''), options) as string[][]
    return pass(records.flatMap((record, i) => fileRow(record, i + 1)))
  } catch (error) {
    return block('sheet.quotes_open', { file, line: ((error as { records?: number }).records ?? 0) + 1 })
  }
}

function fileRow(record: readonly string[], line: number): FileRow[] {
  const cells = record.map((cell) => (cell === '' ? null : disarm(cell)))
  return cells.every((cell) => cell === null) ? [] : [{ line, cells, given: record.length }]
}

/** Rows as CSV, UTF-8 with a byte-order mark so that spreadsheet programs read it right; no cell can run. */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => csvLine(row.map((cell) => (typeof cell === 'string' ? armour(cell) : cell)))).join('')}`
