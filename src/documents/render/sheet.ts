import { writeXlsx, type CellStyle, type CellValue, type ColumnDef, type WriteSheet } from 'hucre/xlsx'
import { armour, looksLikeError, workbookText } from '../../core/exchange/cell.ts'
import { labelOf, tables, type Cell, type Column, type Paper, type Table } from '../block.ts'
import { stillZip } from './still-zip.ts'
import { clean, rtl, unmarked } from './text.ts'

const FONT = { name: 'Calibri', size: 11 }
const HEAD: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  alignment: { wrapText: true, vertical: 'center' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F5C99' } },
}
const TAG: CellStyle = {
  font: { ...FONT, size: 9, color: { rgb: '404040' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1F4' } },
}
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Tables of one name put together, without what is only for print. */
interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

const valueOf = ({ text, value }: Cell): string | number | null => (value === undefined ? text || null : value)

function sheets(paper: Paper): Sheet[] {
  return [...Map.groupBy(tables(paper), (t: Table) => t.name)].map(([name, parts]) => {
    const { columns } = parts[0]!
    const at = columns.flatMap((c, i) => (c.only === 'print' ? [] : [i]))
    const rows = parts.flatMap((t) => t.rows.map((row) => at.map((i) => valueOf(row[i]!))))
    return { name, columns: at.map((i) => columns[i]!), rows }
  })
}

/** The first table of a paper as CSV: headings, HXL hashtags, rows; UTF-8 with a byte-order mark. */
export function csv(paper: Paper): string {
  const [first] = sheets(paper)
  if (!first) return '\ufeff'
  const rows = [first.columns.map((c) => c.head), first.columns.map((c) => c.tag), ...first.rows]
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = armour(unmarked(value))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function written(value: string | number | null): CellValue {
  if (value === null || typeof value === 'number') return value
  if (DAY.test(value) && value >= '1900-03-01') return new Date(`${value}T00:00:00Z`)
  return workbookText(unmarked(value))
}

function writeSheet(paper: Paper, { name, columns, rows }: Sheet, at: number): WriteSheet {
  const rightToLeft = rtl(paper.language)
  const values: CellValue[][] = [
    columns.map((c) => c.head),
    columns.map((c) => c.tag),
    ...rows.map((row) => row.map(written)),
  ]
  const turned = (style: CellStyle): CellStyle =>
    rightToLeft ? { ...style, alignment: { ...style.alignment, readingOrder: 'rtl' } } : style
  const cells = new Map<string, object>()
  for (const [i, column] of columns.entries()) {
    cells.set(`0,${i}`, { style: turned(HEAD), value: column.head, type: 'string' })
    // A hashtag reads like an error value to some programs: as rich text it can only be a text.
    cells.set(`1,${i}`, { style: TAG, value: column.tag, type: 'richText', richText: [{ text: column.tag }] })
  }
  for (const [n, row] of values.entries())
    for (const [i, value] of row.entries())
      if (n > 1 && typeof value === 'string' && looksLikeError(value))
        cells.set(`${n},${i}`, { value, type: 'richText', richText: [{ text: value }] })
  const taken = name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 28)
  return {
    name: at === 0 ? taken : `${taken} ${at + 1}`,
    columns: columns.map(columnDef),
    rows: values,
    cells: cells as NonNullable<WriteSheet['cells']>,
    rowDefs: new Map(
      [columns.map((c) => c.head), ...rows].map((row, n) => [
        n === 0 ? 0 : n + 1,
        { height: LINE * Math.max(...row.map((value, i) => linesOf(value, widthOf(columns[i]!)))) },
      ]),
    ),
    freezePane: { rows: 2 },
    view: { rightToLeft },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$2',
    },
  }
}

const WIDE = 12
const widthOf = ({ align, width, tag }: Column): number =>
  align === 'end' || tag.startsWith('#date') ? WIDE : Math.max(10, Math.min(60, width * 9))

function columnDef(column: Column): ColumnDef {
  const base = { width: widthOf(column) }
  if (column.tag.startsWith('#date'))
    return { ...base, style: { numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top' } } }
  if (column.align === 'end') return { ...base, style: { numFmt: '#,##0', alignment: { vertical: 'top' } } }
  return { ...base, style: { alignment: { vertical: 'top', wrapText: true } } }
}

/** Height of a line of text, in points: programs do not size rows by themselves when a file is opened. */
const LINE = 15

/** Lines that a text takes in a column; letters of Chinese are twice as wide. */
function linesOf(value: string | number | null, width: number): number {
  if (typeof value !== 'string' || DAY.test(value)) return 1
  const letters = [...value].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
  return Math.min(12, Math.max(1, Math.ceil(letters / (width - 1))))
}

/** The tables of a paper as a workbook, a sheet for each kind, with HXL hashtags under the headings. */
export async function xlsx(paper: Paper): Promise<Uint8Array> {
  const day = new Date(`${paper.day}T00:00:00Z`)
  const made = await writeXlsx({
    sheets: sheets(paper).map((sheet, i) => writeSheet(paper, sheet, i)),
    defaultFont: FONT,
    properties: {
      title: clean(paper.title),
      creator: 'Gaplist',
      created: day,
      modified: day,
      description: labelOf(paper) ?? '',
    },
  })
  return stillZip(made, paper.day)
}
