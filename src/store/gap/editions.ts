import { createHash } from 'node:crypto'
import { refuse } from '../../core/problem.ts'
import type { Row } from '../exchange/append-rows.ts'
import { appendRows } from '../exchange/append-rows.ts'
import type { Db, Trx } from '../open.ts'
import type { EditionTable, StoredTexts } from '../schema/edition.ts'

/** An edition as the list of editions shows it: without its content. */
export type EditionHead = Omit<EditionTable, 'content' | 'change' | 'title'> & { readonly title: StoredTexts }

const HEAD = [
  'number',
  'previous',
  'as_of',
  'known_at',
  'missions',
  'domains',
  'languages',
  'title',
  'lines',
  'supersedes',
  'reason',
  'draft',
  'sha256',
  'author',
  'published_at',
] as const

/** Every edition, oldest first. */
export const editionHeads = (db: Db): Promise<EditionHead[]> =>
  db.selectFrom('edition').select(HEAD).orderBy('number').execute()

/** The number of the newest edition; 0 where there is none yet. */
export async function newestEdition(db: Db): Promise<number> {
  const row = await db.selectFrom('edition').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.number ?? 0
}

/**
 * The text of an edition and its hash, which is computed anew on each read.
 * @throws Refusal edition.damaged
 */
export async function editionText(db: Db, number: number): Promise<{ content: string; sha256: string } | null> {
  const row = await db
    .selectFrom('edition')
    .select(['content', 'sha256'])
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return null
  const found = createHash('sha256').update(row.content, 'utf8').digest('hex')
  return found === row.sha256 ? row : refuse('edition.damaged', { edition: number })
}

/** Appends an edition; false where its number, or the place of the edition that it supersedes, was just taken. */
export async function appendEdition(trx: Trx, change: number, row: Row<'edition'>): Promise<boolean> {
  const { title, ...rest } = row
  const written = await trx
    .insertInto('edition')
    .values({ ...rest, title: JSON.stringify(title) as never, change })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst()
  return written !== undefined
}

/** Appends a version of a draft. */
export const appendDraft = (trx: Trx, change: number, row: Row<'edition_draft'>): Promise<void> =>
  appendRows(trx, 'edition_draft', change, [row])
