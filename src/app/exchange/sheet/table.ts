import type { Cell } from '../../../core/exchange/cell.ts'
import {
  columnCodes,
  PROBLEM,
  QUARANTINE,
  readHeader,
  REMEDY,
  type Header,
  type Layout,
} from '../../../core/exchange/sheet.ts'
import { LANGUAGES } from '../../../core/language.ts'
import { refuse, Refusal } from '../../../core/problem.ts'
import { MOST_COLUMNS, MOST_ROWS, type FileRow } from './file-row.ts'
import type { ReadFile } from './read-file.ts'
import { heading, type WordsIn } from './words.ts'

/** The rows of a file that are about things, and where its columns stand. */
export interface Table {
  /** Which sheet of the workbook, from 0. */
  readonly sheet: number
  readonly header: Header
  /** Rows with headings, the codes first. */
  readonly headings: readonly FileRow[]
  readonly rows: readonly FileRow[]
}

/** The code of a heading: the code itself, or its words in one of the six languages. */
export async function headingCodes(layout: Layout, wordsIn: WordsIn): Promise<(text: string) => string | null> {
  const codes = [...columnCodes(layout), PROBLEM, REMEDY, QUARANTINE]
  const known = new Map(codes.map((code) => [code, code]))
  for (const language of LANGUAGES) {
    const words = await wordsIn(language)
    for (const code of codes) known.set(fold(heading(words, code)), code)
  }
  return (text) => known.get(fold(text)) ?? null
}

const fold = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** Headings stand in one of the first rows: people put a title above them. */
const HEADER_WITHIN = 10

/**
 * The table in a file: of all sheets the one whose headings are most of the layout's.
 * @throws Refusal sheet.columns_missing, sheet.column_twice, sheet.rows_too_many, sheet.columns_too_many
 */
export function findTable(
  file: ReadFile,
  name: string,
  layout: Layout,
  codeOf: (text: string) => string | null,
): Table {
  let best = { sheet: 0, row: 0, score: 0 }
  for (const [sheet, { rows }] of file.sheets.entries())
    for (const [row, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
      const score = knownIn(cells, codeOf)
      if (score > best.score) best = { sheet, row, score }
    }
  const rows = file.sheets[best.sheet]?.rows ?? []
  const first = rows[best.row]
  const verdict = readHeader(first?.cells ?? [], layout, name, codeOf)
  if (!verdict.ok) throw new Refusal(verdict.problem)
  // A row of headings in words below the one of codes.
  const second = rows[best.row + 1]
  const both = second !== undefined && knownIn(second.cells, codeOf) > best.score / 2
  const headings = both ? [first!, second] : [first!]
  const below = rows.slice(best.row + headings.length)
  if (below.length > MOST_ROWS) refuse('sheet.rows_too_many', { file: name, limit: MOST_ROWS })
  if ([...headings, ...below].some(({ cells }) => cells.length > MOST_COLUMNS))
    refuse('sheet.columns_too_many', { file: name, limit: MOST_COLUMNS })
  return { sheet: best.sheet, header: verdict.value, headings, rows: below }
}

const knownIn = (cells: readonly Cell[], codeOf: (text: string) => string | null): number =>
  new Set(cells.map((cell) => (typeof cell === 'string' ? codeOf(cell) : null)).filter((code) => code !== null)).size
