import type { Cell, CellStyle, CellValue, ColumnDef, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx'
import { cellRef, colToLetter } from 'hucre/xlsx'
import { looksLikeError, workbookText } from '../../../core/exchange/cell.ts'
import type { Value } from '../../../core/exchange/cell-value.ts'
import type { Column, Layout } from '../../../core/exchange/sheet.ts'
import { KEY, MARK, VERSION } from '../../../core/exchange/sheet.ts'
import { breadth, linesOf } from './lines-of.ts'
import { plainText } from './plain-text.ts'
import { heading, say, type Words } from './words.ts'

/** A list of codes with what they mean, for the sheet of codes. */
export interface CodeList {
  readonly list: string
  readonly codes: readonly { readonly code: string; readonly meaning: string }[]
}

export interface BookRow {
  readonly cells: Readonly<Record<string, Value>>
  /** The reader may change it. */
  readonly editable: boolean
  readonly withheld: readonly string[]
}

export interface BookContent {
  readonly layout: Layout
  readonly codes: readonly string[]
  readonly rows: readonly BookRow[]
  readonly lists: readonly CodeList[]
  /** Lines of the first sheet: what, and what about it. */
  readonly about: readonly (readonly [string, string])[]
  readonly words: Words
  readonly at: string
}

const BLUE = '1F5C99'
/** A font without a name is whatever the reader's program takes, mostly one with serifs. */
const FONT = { name: 'Calibri', size: 11 }
const VALUE_WIDTH = 90
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })
const HEAD: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  alignment: { wrapText: true, vertical: 'center' },
  ...fill(BLUE),
}
const FREE_HEAD: CellStyle = { ...HEAD, ...fill('0B7A3B') }
const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 16, color: { rgb: BLUE } } }
const STRONG: CellStyle = { font: { ...FONT, bold: true }, alignment: { vertical: 'top' } }
const WRAP: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
const WITHHELD: CellStyle = {
  fill: { type: 'pattern', pattern: 'lightUp', fgColor: { rgb: '9AA5B1' }, bgColor: { rgb: 'F3F5F7' } },
}
/** Rows below the last that are ready to be filled in. */
const SPARE = 200

/**
 * A workbook of three sheets: what it is and for whom it was made, the rows, and the codes. Row 1 of the rows, hidden,
 * has the codes of the columns, so that it can be read in any language; row 2 has their headings.
 */
export function workbook(content: BookContent): WriteOptions {
  const { words, layout, at } = content
  const title = say(words, `sheet.kind.${layout.kind}`)
  return {
    sheets: [about(content, title), table(content), codes(content)],
    activeSheet: 1,
    defaultFont: FONT,
    properties: {
      title,
      creator: 'Gaplist',
      created: new Date(at),
      modified: new Date(at),
      description: say(words, 'sheet.about.lead'),
    },
  }
}

export const sheetNames = (words: Words): [string, string, string] => [
  say(words, 'sheet.tab.about'),
  say(words, 'sheet.tab.rows'),
  say(words, 'sheet.tab.codes'),
]

/** Sentences run as their language does, whatever they begin with. */
const turned = (style: CellStyle, words: Words): CellStyle =>
  words.direction === 'ltr'
    ? style
    : { ...style, alignment: { ...style.alignment, horizontal: 'right', readingOrder: 'rtl' } }

const view = (words: Words): WriteSheet['view'] => ({ rightToLeft: words.direction === 'rtl' })

function about({ about: lines, words }: BookContent, title: string): WriteSheet {
  const rows: CellValue[][] = [[title], [], ...lines.map(([what, value]) => [what, workbookText(value)])]
  const cells = new Map<string, { style: CellStyle; value: CellValue; type: 'string' }>()
  const styled = (row: number, column: number, look: CellStyle): void => {
    const style = turned(look, words)
    cells.set(`${row},${column}`, { style, value: rows[row]![column] ?? '', type: 'string' })
  }
  styled(0, 0, TITLE)
  for (let row = 2; row < rows.length; row++) {
    styled(row, 0, STRONG)
    styled(row, 1, WRAP)
  }
  return {
    name: sheetNames(words)[0],
    columns: [{ width: 28 }, { width: VALUE_WIDTH }],
    rows,
    cells,
    rowDefs: new Map(
      rows.map((row, i) => [i, { height: i === 0 ? 24 : 15 * linesOf(String(row[1] ?? ''), VALUE_WIDTH + 5) }]),
    ),
    view: { ...view(words), showGridLines: false },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { summary: title },
  }
}

function table({ layout, codes, rows, lists, words }: BookContent): WriteSheet {
  const columns = codes.map((code) => layout.columns.find((c) => c.code === code))
  const values: CellValue[][] = [
    [...codes],
    codes.map((code) => heading(words, code)),
    ...rows.map((row) => codes.map((code, i) => cellValue(row.cells[code] ?? null, columns[i]))),
  ]
  const end = cellRef(Math.max(1, values.length - 1), codes.length - 1)
  if (layout.takesBack) for (let n = 0; n < SPARE; n++) values.push(codes.map(() => null))
  const cells = new Map<string, Partial<Cell>>()
  for (const [i, code] of codes.entries()) {
    const free = layout.takesBack && columns[i] !== undefined && columns[i]!.given !== 'FIXED'
    cells.set(`1,${i}`, { style: turned(free ? FREE_HEAD : HEAD, words), value: heading(words, code), type: 'string' })
  }
  for (const [n, row] of values.entries())
    for (const [i, value] of row.entries())
      if (n > 1 && typeof value === 'string' && looksLikeError(value))
        cells.set(`${n},${i}`, {
          ...plainText(value),
          style: columnDef(codes[i]!, columns[i], layout.takesBack, words).style!,
        })
  for (const [n, row] of rows.entries())
    for (const code of row.withheld)
      if (codes.includes(code))
        cells.set(`${n + 2},${codes.indexOf(code)}`, { style: WITHHELD, value: null, type: 'empty' })
  const last = values.length
  return {
    name: sheetNames(words)[1],
    columns: codes.map((code, i) => columnDef(code, columns[i], layout.takesBack, words)),
    rows: values,
    cells,
    rowDefs: new Map([
      [0, { hidden: true }],
      [1, { height: headHeight(codes, columns, words) }],
      ...rows.flatMap((row, n) =>
        tall(row, columns).map((height): [number, { height: number }] => [n + 2, { height }]),
      ),
    ]),
    freezePane: { rows: 2, columns: layout.takesBack ? 2 : 0 },
    autoFilter: { range: `A2:${end}` },
    dataValidations: layout.takesBack
      ? codes.flatMap((code, i) => validation(code, i, columns[i], lists, words, last))
      : [],
    view: view(words),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$2:$2',
      printArea: `A1:${end}`,
    },
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day is a real date, so that it sorts and keeps its order of parts; before 1900 there are none, so it is text. */
function cellValue(value: Value, column: Column | undefined): CellValue {
  if (value === null || typeof value === 'number') return value
  if (column?.kind === 'DAY' && DAY.test(value) && value >= '1900-03-01') return new Date(`${value}T00:00:00Z`)
  if (column?.kind === 'AMOUNT' && Number(value).toFixed(2) === value) return Number(value)
  return workbookText(value)
}

/** The height of a row with a text of more than one line, in points; none where the usual one does. */
function tall({ cells }: BookRow, columns: readonly (Column | undefined)[]): number[] {
  const lines = columns.map((c) => (c && wraps(c) ? linesOf(String(cells[c.code] ?? ''), c.width) : 1))
  const most = Math.max(...lines)
  return most > 1 ? [15 * Math.min(8, most)] : []
}

const wraps = ({ kind }: Column): boolean => kind === 'TEXT' || kind === 'LIST' || kind === 'CODES'

/** As high as its longest heading needs, in points: programs do not grow a row whose file says how high it is. */
function headHeight(codes: readonly string[], columns: readonly (Column | undefined)[], words: Words): number {
  const lines = codes.map((code, i) => {
    const width = columns[i]?.width ?? (code === KEY ? 26 : 9)
    // Bold, and broken between words only: about three quarters of a line are used.
    return code === MARK ? 1 : Math.ceil(breadth(heading(words, code)) / (width * 0.75))
  })
  return 15 * Math.min(6, Math.max(3, ...lines)) + 1
}

/** The look of a column also holds for rows that are filled in later: text stays text, days stay days. */
function columnDef(code: string, column: Column | undefined, takesBack: boolean, words: Words): ColumnDef {
  const locked = takesBack && (column === undefined || column.given === 'FIXED')
  // Codes are of Latin letters: left to themselves they would stand at the far side of a sheet from right to left.
  const alignment: CellStyle['alignment'] =
    words.direction === 'rtl' ? { vertical: 'top', horizontal: 'right' } : { vertical: 'top' }
  const base: CellStyle = { alignment, ...(locked ? fill('EEF1F4') : {}) }
  if (code === KEY) return { width: 26, style: { ...base, numFmt: '@' } }
  if (code === VERSION) return { width: 9, style: base }
  // Filled, so that it does not run over into its neighbour.
  if (code === MARK) return { width: 6, hidden: true, style: { numFmt: '@', alignment: { horizontal: 'fill' } } }
  if (!column) return { width: 20, style: base }
  const { kind, width } = column
  if (kind === 'DAY') return { width, style: { ...base, numFmt: 'yyyy-mm-dd' } }
  if (kind === 'WHOLE') return { width, style: { ...base, numFmt: '#,##0' } }
  if (kind === 'AMOUNT') return { width, style: { ...base, numFmt: '#,##0.00' } }
  const wrapText = wraps(column)
  return { width, style: { ...base, numFmt: '@', alignment: { ...alignment, wrapText } } }
}

function validation(
  code: string,
  index: number,
  column: Column | undefined,
  lists: readonly CodeList[],
  words: Words,
  last: number,
): DataValidation[] {
  if (!column || column.given === 'FIXED') return []
  const letter = colToLetter(index)
  const about = {
    range: `${letter}3:${letter}${last}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: heading(words, code),
  }
  const at = lists.findIndex((l) => l.list === column.list)
  if (column.kind === 'CODE' && at >= 0) {
    const from = colToLetter(at * 3)
    const formula1 = `'${sheetNames(words)[2]}'!$${from}$3:$${from}$${lists[at]!.codes.length + 2}`
    return [{ ...about, type: 'list', formula1, errorMessage: say(words, 'sheet.help.code') }]
  }
  if (column.kind === 'WHOLE')
    return [
      {
        ...about,
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorMessage: say(words, 'sheet.help.whole'),
      },
    ]
  if (column.kind !== 'DAY') return []
  return [
    {
      ...about,
      type: 'date',
      operator: 'greaterThanOrEqual',
      formula1: '17682',
      errorMessage: say(words, 'sheet.help.day'),
    },
  ]
}

/** Each list in two columns, code and meaning, with one between. */
function codes({ lists, words }: BookContent): WriteSheet {
  const longest = Math.max(0, ...lists.map((l) => l.codes.length))
  const rows: CellValue[][] = Array.from({ length: longest + 2 }, () => [])
  const cells = new Map<string, { style: CellStyle; value: CellValue; type: 'string' }>()
  for (const [n, { list, codes }] of lists.entries()) {
    const title = say(words, `sheet.list.${list}`)
    const put = (row: number, offset: number, value: string): void => {
      const line = rows[row]!
      while (line.length < n * 3 + offset) line.push(null)
      line[n * 3 + offset] = workbookText(value)
    }
    put(0, 0, title)
    put(1, 0, say(words, 'sheet.codes.code'))
    put(1, 1, say(words, 'sheet.codes.meaning'))
    cells.set(`0,${n * 3}`, { style: STRONG, value: title, type: 'string' })
    for (const offset of [0, 1])
      cells.set(`1,${n * 3 + offset}`, { style: HEAD, value: rows[1]![n * 3 + offset]!, type: 'string' })
    for (const [i, { code, meaning }] of codes.entries()) {
      put(i + 2, 0, code)
      put(i + 2, 1, meaning)
    }
  }
  return {
    name: sheetNames(words)[2],
    columns: lists.flatMap(() => [{ width: 24, style: { numFmt: '@' } }, { width: 40 }, { width: 3 }]),
    rows,
    cells,
    freezePane: { rows: 2 },
    view: view(words),
  }
}
