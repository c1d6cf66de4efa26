import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as Grid,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { isShort, type Paper, type Table } from '../block.ts'
import { textRuns } from './docx-runs.ts'
import { rtl } from './text.ts'

/** Both names of a month may stand on two lines where a column is narrow. */
const BOTH_NAMES = /(?<=\p{Script=Arabic})\/(?=\p{Script=Arabic})/gu
const BROKEN = '/\u200b'
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' }
const MARGINS = { top: 10, bottom: 10, left: 50, right: 50 }

/** A table whose header row is repeated on every page, in Arabic from right to left. */
export function grid(paper: Paper, table: Table, width: number): Grid {
  const bidirectional = rtl(paper.language)
  const at = table.columns.flatMap((c, i) => (c.only === 'sheet' ? [] : [i]))
  const whole = at.reduce((sum, i) => sum + table.columns[i]!.width, 0)
  const widths = at.map((i) => Math.floor((width * (table.share ?? 1) * table.columns[i]!.width) / whole))
  const short = isShort(table)
  const cell = (text: string, i: number, strong: boolean, head: boolean, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at.indexOf(i)]!, type: WidthType.DXA },
      margins: MARGINS,
      verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: '1F5C99', color: 'auto' } } : {}),
      children: [
        new Paragraph({
          style: head ? 'TableHead' : 'TableText',
          alignment: table.columns[i]!.align === 'end' ? AlignmentType.END : AlignmentType.START,
          bidirectional,
          keepNext,
          children: textRuns(paper, [{ text: text.replaceAll(BOTH_NAMES, BROKEN), strong }]),
        }),
      ],
    })
  const row = (cells: readonly TableCell[], tableHeader: boolean): TableRow =>
    new TableRow({ tableHeader, cantSplit: true, children: [...cells] })
  return new Grid({
    visuallyRightToLeft: bidirectional,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
    rows: [
      row(
        at.map((i) => cell(table.columns[i]!.head, i, false, true, true)),
        true,
      ),
      ...table.rows.map((cells, n) =>
        row(
          at.map((i) => cell(cells[i]!.text, i, cells[i]!.strong ?? false, false, short && n < table.rows.length - 1)),
          false,
        ),
      ),
    ],
  })
}
