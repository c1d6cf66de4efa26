import { setImmediate } from 'node:timers/promises'
import { refuse } from '../../../core/problem.ts'
import type { Store } from '../../../store/open.ts'
import type { Ctx } from '../../context.ts'
import { reference } from '../../reference.ts'
import { judgeNew } from './judge-new.ts'
import { isUntouched, judge, rowParser, type Judged, type Parsed } from './judge.ts'
import type { Kind } from './kind.ts'
import { kindOf } from './kinds.ts'
import { readingOf } from './lists.ts'
import { kindOfMark } from './mark.ts'
import { readSheetFile, type GivenFile, type ReadFile } from './read-file.ts'
import { findTable, headingCodes, type Table } from './table.ts'
import type { WordsIn } from './words.ts'

/** Lets others have their turn after so many rows: a long file must not keep the server to itself. */
const breath = async (rows: number): Promise<void> => void (rows % 500 === 0 && (await setImmediate()))

export interface SheetInput {
  readonly kind: string
  readonly file: GivenFile
  readonly onProgress?: ((rows: number, of: number) => void) | undefined
}

export interface JudgedFile {
  readonly kind: Kind
  readonly read: ReadFile
  readonly table: Table
  readonly rows: readonly Judged[]
}

/** A file that was read, before the register was asked about its rows. */
export interface OpenFile extends Omit<JudgedFile, 'rows'> {
  readonly parsed: readonly Parsed[]
}

/**
 * Opens a file that came back and reads its rows.
 * @throws Refusal access.*, sheet.*, exchange.*, file.*
 */
export async function openSheet(ctx: Ctx, wordsIn: WordsIn, { kind: name, file }: SheetInput): Promise<OpenFile> {
  const kind = kindOf(name)
  kind.requireUpload(ctx)
  const read = await readSheetFile(file)
  const table = findTable(read, file.name, kind.layout, await headingCodes(kind.layout, wordsIn))
  const reading = readingOf(await reference(ctx.store), read.dates)
  const titles = table.headings.at(-1)!.cells
  const parse = rowParser({ kind, header: table.header, titles, reading })
  const parsed: Parsed[] = []
  for (const row of table.rows) {
    parsed.push(parse(row))
    await breath(parsed.length)
  }
  const other = parsed.map((p) => kindOfMark(p.row.mark)).find((found) => found !== null && found !== name)
  if (other) refuse('sheet.kind_differs', { file: file.name, kind: name, found: other })
  return { kind, read, table, parsed }
}

/** Asks the register, with a store that keeps what is written or one that does not, what becomes of each row. */
export async function judgeRows(
  ctx: Ctx,
  store: Store,
  { kind, parsed }: OpenFile,
  onProgress?: SheetInput['onProgress'],
): Promise<Judged[]> {
  const asking = { ...ctx, store }
  const touched = parsed.filter((p) => p.row.key !== null && !isUntouched(kind, p.row))
  const held = await kind.held(
    ctx,
    touched.map((p) => p.row.key!),
  )
  const judged = new Map<Parsed, Judged>()
  const done = async (one: Judged, of: Parsed): Promise<void> => {
    judged.set(of, one)
    onProgress?.(judged.size, parsed.length)
    await breath(judged.size)
  }
  // New things are written together, after whatever changes what is there.
  const isNew = ({ row }: Parsed): boolean => row.key === null && kind.many !== undefined
  for (const one of parsed) if (!isNew(one)) await done(await judge(asking, kind, one, held), one)
  await judgeNew(asking, kind, parsed.filter(isNew), done)
  return parsed.map((one) => judged.get(one)!)
}
