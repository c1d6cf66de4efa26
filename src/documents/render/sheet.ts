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

/** Whether a paper has a table, and so can be a spreadsheet. */
export const hasTable = (paper: Paper): boolean => paper.blocks.some((b) => b.kind === 'table')

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
    rowDefs: new Map([[0, { height: 32 }]]),
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

function columnDef({ align, width, tag }: Column): ColumnDef {
  if (tag.startsWith('#date')) return { width: 12, style: { numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top' } } }
  if (align === 'end') return { width: 12, style: { numFmt: '#,##0', alignment: { vertical: 'top' } } }
  return { width: Math.max(10, Math.min(60, width * 9)), style: { alignment: { vertical: 'top', wrapText: true } } }
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
