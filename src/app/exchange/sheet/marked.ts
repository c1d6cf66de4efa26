import { PROBLEM, QUARANTINE, REMEDY } from '../../../core/exchange/sheet.ts'
import { withoutTrace } from '../../../store/without-trace.ts'
import type { Ctx } from '../../context.ts'
import { writeCsv } from './csv.ts'
import { TYPES, type Download } from './download.ts'
import type { FileRow } from './file-row.ts'
import { inWorker } from './in-worker.ts'
import type { Judged } from './judge.ts'
import { judgeRows, openSheet, type SheetInput } from './judge-file.ts'
import type { Marking, RowMark } from './mark-workbook.ts'
import { waitingFor } from './preview.ts'
import type { Table } from './table.ts'
import { heading, told, type Words, type WordsIn } from './words.ts'

const OURS = [PROBLEM, REMEDY, QUARANTINE] as const

/**
 * The same file with its bad rows marked, in the viewer's language: what is wrong, what to do, and where the row waits.
 * It depends on the file and the register alone, so it can be asked for before the upload and after it, again and again.
 * @throws Refusal access.*, sheet.*, exchange.*, file.*
 */
export async function markedSheet(ctx: Ctx, wordsIn: WordsIn, input: SheetInput): Promise<Download> {
  const file = await openSheet(ctx, wordsIn, input)
  const judged = await judgeRows(ctx, withoutTrace(ctx.store), file, input.onProgress)
  const waiting = await waitingFor(ctx, judged)
  const words = await wordsIn(ctx.language)
  const { table, read } = file
  const marks = judged.filter((j) => j.outcome === 'REFUSED').map((j) => markOf(words, table, j, waiting))
  const name = input.file.name.replace(/(\.\w+)?$/, (suffix) => `-marked${suffix || `.${read.format}`}`)
  const done = { name, type: TYPES[read.format], rows: marks.length }
  const columns = columnsOf(table)
  if (read.format === 'csv') return { ...done, bytes: Buffer.from(markCsv(table, columns, marks)) }
  const headings = table.headings.map(({ line }, i) => ({
    line,
    texts: (i === 0 && table.headings.length > 1 ? [...OURS] : OURS.map((code) => heading(words, code))) as unknown as [
      string,
      string,
      string,
    ],
  }))
  const marking: Marking = { sheet: table.sheet, headings, columns, marks, direction: words.direction }
  return { ...done, bytes: await inWorker({ do: 'mark', path: input.file.path, marking }, input.file.name, 'bytes') }
}

/** Where problem, remedy and number stand: where they stood before, else behind the last column. */
function columnsOf({ header, headings }: Table): [number, number, number] {
  let next = Math.max(...headings.map(({ cells }) => cells.length))
  return OURS.map((code) => header.get(code) ?? next++) as [number, number, number]
}

function markOf(words: Words, table: Table, judged: Judged, waiting: ReadonlyMap<string, number>): RowMark {
  const all = judged.problems.map(({ column, problem }) => ({ column, ...told(words, problem) }))
  return {
    line: judged.line,
    cells: all.flatMap(({ column, problem, remedy }) => {
      const at = column === null ? undefined : table.header.get(column)
      return at === undefined ? [] : [{ column: at, text: `${problem}\n${remedy}` }]
    }),
    problem: all.map((one) => one.problem).join('\n'),
    remedy: all.map((one) => one.remedy).join('\n'),
    quarantine: waiting.get(judged.fingerprint) ?? null,
  }
}

/** CSV has one row of headings, of codes; texts that say what to do stand behind the row. */
function markCsv(table: Table, columns: readonly number[], marks: readonly RowMark[]): string {
  const byLine = new Map(marks.map((m) => [m.line, m]))
  const filled = (row: FileRow, ours: readonly (string | number | null)[]): (string | number | null)[] => {
    const cells = row.cells.map((cell) => (typeof cell === 'object' || typeof cell === 'boolean' ? null : cell))
    while (cells.length <= Math.max(...columns)) cells.push(null)
    for (const [i, column] of columns.entries()) cells[column] = ours[i]!
    return cells
  }
  return writeCsv([
    ...table.headings.map((row) => filled(row, OURS)),
    ...table.rows.map((row) => {
      const mark = byLine.get(row.line)
      return filled(row, mark ? [mark.problem, mark.remedy, mark.quarantine] : [null, null, null])
    }),
  ])
}
