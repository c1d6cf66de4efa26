import { readXlsx, type Cell as XlsxCell, type CellValue } from 'hucre/xlsx'
import type { Cell } from '../../../core/exchange/cell.ts'
import type { FileBook, FileRow } from './file-row.ts'

/** Sheets beyond these are not looked at. */
const MOST_SHEETS = 20

/**
 * The rows of a workbook whose archive was inspected. Formulas and errors are told apart from what they show, days
 * from counts; hidden rows count like others.
 */
export async function workbookRows(bytes: Uint8Array, most: number): Promise<FileBook> {
  const book = await readXlsx(bytes, { sheets: (_, index) => index < MOST_SHEETS })
  return {
    format: 'xlsx',
    dates: book.dateSystem === '1904' ? 1904 : 1900,
    sheets: book.sheets.map(({ name, rows, cells }) => ({
      name,
      // One more than is taken, so that whoever reads them sees that there are too many.
      rows: rows.flatMap((row, i) => fileRow(row, i, cells)).slice(0, most + 3),
    })),
  }
}

function fileRow(row: readonly CellValue[], index: number, details: Map<string, XlsxCell> | undefined): FileRow[] {
  const cells = row.map((value, column) => cellOf(value, details?.get(`${index},${column}`)))
  const last = cells.findLastIndex((cell) => cell !== null)
  return last < 0 ? [] : [{ line: index + 1, cells: cells.slice(0, last + 1) }]
}

function cellOf(value: CellValue | undefined, detail: XlsxCell | undefined): Cell {
  if (detail?.type === 'formula' || detail?.formula !== undefined)
    return { odd: 'FORMULA', text: (detail.formula ?? '').slice(0, 200) }
  if (detail?.type === 'error') return { odd: 'ERROR', text: String(value).slice(0, 20) }
  if (value === undefined || value === null || value === '') return null
  if (!(value instanceof Date)) return value
  const at = value.getTime()
  if (Number.isNaN(at)) return { odd: 'ERROR', text: '?' }
  const text = value.toISOString()
  return at % 86_400_000 === 0 ? { odd: 'DAY', text: text.slice(0, 10) } : { odd: 'INSTANT', text }
}
