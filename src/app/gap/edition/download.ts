import type { EditionLineView } from '../../../contract/edition.ts'
import { CSV_COLUMNS, csvRecord } from '../../exchange/gap-csv.ts'
import { csvLine } from '../../exchange/csv-line.ts'
import { armour } from '../../../core/exchange/cell.ts'
import { csvOf } from '../../match/exercise-of.ts'
import type { Ctx } from '../../context.ts'
import { findEdition } from './find-edition.ts'
import { editionView } from './view.ts'

export interface Download {
  readonly text: string
  readonly name: string
  readonly sha256: string
}

/** The very text that was hashed: whoever has it can check the hash without us. */
export async function editionJson(ctx: Ctx, number: number): Promise<Download> {
  const { text, sha256 } = await findEdition(ctx, number)
  return { text, name: `edition-${number}.json`, sha256 }
}

/**
 * An edition as CSV in the columns of the gap list, with its number before and its notes behind: UTF-8 with a
 * byte-order mark; what a spreadsheet would take for a formula is kept as text.
 */
export async function editionCsv(ctx: Ctx, number: number): Promise<Download> {
  const { content, sha256 } = await findEdition(ctx, number)
  const view = editionView(content, sha256, [], ctx.language)
  const record = (line: EditionLineView): (string | number | null)[] => [
    number,
    ...csvRecord({ ...line, history: [] }, view.asOf, view.knownAt),
    line.note,
  ]
  const safe = (cell: string | number | null) => (typeof cell === 'string' ? armour(cell) : cell)
  const records = [['edition', ...CSV_COLUMNS, 'note'], ...view.lines.map((line) => record(line).map(safe))]
  const text = await csvOf(ctx.store, '\ufeff' + records.map(csvLine).join(''))
  return { text, name: `edition-${number}.csv`, sha256 }
}
