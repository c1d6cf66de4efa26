import { openXlsx, saveXlsx, type Cell, type CellStyle, type CellValue, type Sheet } from 'hucre/xlsx'
import { looksLikeError, workbookText } from '../../../core/exchange/cell.ts'
import { linesOf } from './lines-of.ts'
import { plainText } from './plain-text.ts'

/** One row of a workbook that was not taken, with its texts in the reader's language. */
export interface RowMark {
  /** 1 is the first row. */
  readonly line: number
  /** Columns of the cells at fault, from 0; their texts stand beside the cell as a comment. */
  readonly cells: readonly { readonly column: number; readonly text: string }[]
  readonly problem: string
  readonly remedy: string
  readonly quarantine: number | null
}

export interface Marking {
  /** Which sheet of the workbook, from 0. */
  readonly sheet: number
  /** Rows with headings: codes for programs, words for people, or one for both. */
  readonly headings: readonly { readonly line: number; readonly texts: readonly [string, string, string] }[]
  /** Columns of problem, remedy and quarantine number, from 0: those that are there, else behind the last. */
  readonly columns: readonly [number, number, number]
  readonly marks: readonly RowMark[]
  /** Of the language of the texts. */
  readonly direction: 'ltr' | 'rtl'
}

const RED: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } }
const DARK_RED: CellStyle = {
  font: { color: { rgb: '9C0006' } },
  alignment: { wrapText: true, vertical: 'top' },
  ...RED,
}
/** Widths of the three columns, in characters. */
const WIDTHS = [60, 60, 12] as const
const HEADING: CellStyle = { font: { bold: true }, ...RED }

/** The same workbook with its bad rows marked: cells in red with a comment, and columns that say what to do. */
export async function markWorkbook(bytes: Uint8Array, marking: Marking): Promise<Uint8Array> {
  const book = await openXlsx(bytes, { readStyles: true })
  for (const each of book.sheets) keepTexts(each)
  const sheet = book.sheets[marking.sheet]!
  sheet.cells ??= new Map()
  for (const cell of sheet.cells.values()) unmark(cell)
  const last = marking.headings.at(-1)?.line ?? 0
  for (let row = last; row < sheet.rows.length; row++)
    for (const column of marking.columns) put(sheet, row, column, null)
  for (const { line, texts } of marking.headings)
    for (const [i, text] of texts.entries()) put(sheet, line - 1, marking.columns[i]!, text, HEADING)
  const look: CellStyle =
    marking.direction === 'ltr'
      ? DARK_RED
      : { ...DARK_RED, alignment: { ...DARK_RED.alignment, horizontal: 'right', readingOrder: 'rtl' } }
  for (const mark of marking.marks) markRow(sheet, mark, marking.columns, look)
  sheet.columns ??= []
  for (const [i, width] of WIDTHS.entries()) {
    const column = marking.columns[i]!
    while (sheet.columns.length <= column) sheet.columns.push({})
    sheet.columns[column] = { ...sheet.columns[column], width, hidden: false }
  }
  return saveXlsx(book)
}

/** Takes away the marks of an earlier time. */
function unmark(cell: Cell): void {
  const { fill } = cell.style ?? {}
  if (fill?.type !== 'pattern' || !fill.fgColor?.rgb?.endsWith('FFC7CE')) return
  cell.style = { ...cell.style, fill: undefined }
  delete cell.comment
}

function markRow(sheet: Sheet, mark: RowMark, columns: Marking['columns'], look: CellStyle): void {
  const row = mark.line - 1
  for (const { column, text } of mark.cells) {
    const key = `${row},${column}`
    const there = sheet.cells!.get(key)
    const value = sheet.rows[row]?.[column] ?? null
    sheet.cells!.set(key, {
      ...(there ?? { value, type: value === null ? 'empty' : typeOf(value) }),
      style: { ...there?.style, ...RED },
      comment: { author: 'Gaplist', text },
    })
  }
  // As high as its texts: not every program grows a row when it opens a file.
  sheet.rowDefs ??= new Map()
  const rowDef = sheet.rowDefs.get(row)
  const height = 15 * Math.max(linesOf(mark.problem, WIDTHS[0]), linesOf(mark.remedy, WIDTHS[1]))
  sheet.rowDefs.set(row, { ...rowDef, hidden: false, height: Math.min(400, Math.max(rowDef?.height ?? 0, height)) })
  put(sheet, row, columns[0], mark.problem, look)
  put(sheet, row, columns[1], mark.remedy, look)
  put(sheet, row, columns[2], mark.quarantine, look)
}

const typeOf = (value: NonNullable<CellValue>): Cell['type'] =>
  value instanceof Date ? 'date' : (typeof value as 'string' | 'number' | 'boolean')

function put(sheet: Sheet, row: number, column: number, value: CellValue, style?: CellStyle): void {
  const cells = (sheet.rows[row] ??= [])
  while (cells.length < column) cells.push(null)
  const text = typeof value === 'string' ? workbookText(value) : value
  cells[column] = text
  if (style) sheet.cells!.set(`${row},${column}`, { value: text, type: text === null ? 'empty' : typeOf(text), style })
  else sheet.cells!.delete(`${row},${column}`)
}

/**
 * Texts that read like coded characters were decoded on the way in: they are coded again on the way out. Texts that
 * read like errors are kept from becoming some.
 */
function keepTexts(sheet: Sheet): void {
  sheet.cells ??= new Map()
  for (const cell of sheet.cells.values())
    if (typeof cell.value === 'string' && cell.type !== 'formula' && cell.type !== 'error')
      cell.value = workbookText(cell.value)
  for (const [r, row] of sheet.rows.entries())
    for (const [c, value] of row.entries()) {
      if (typeof value !== 'string') continue
      const key = `${r},${c}`
      const cell = sheet.cells.get(key)
      if (cell?.type === 'error') continue
      if (looksLikeError(value) && cell?.formula === undefined) sheet.cells.set(key, { ...cell, ...plainText(value) })
      row[c] = workbookText(value)
    }
}
