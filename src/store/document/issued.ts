import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { refuse } from '../../core/problem.ts'
import { appendRows, type Row } from '../exchange/append-rows.ts'
import type { Db, Trx } from '../open.ts'
import type { IssuedDocumentTable } from '../schema/document.ts'

/** A document as the list shows it: without its content. */
export type IssuedHead = Omit<IssuedDocumentTable, 'content' | 'change'>

const HEAD = [
  'symbol',
  'language',
  'kind',
  'title',
  'distribution',
  'original',
  'template',
  'cites',
  'sha256',
  'author',
  'issued_at',
] as const

/** Every issued document, the newest first, each in all its languages. */
export const issuedHeads = (db: Db): Promise<IssuedHead[]> =>
  db
    .selectFrom('issued_document')
    .select(HEAD)
    .orderBy('issued_at', 'desc')
    .orderBy('symbol')
    .orderBy('language')
    .execute()

/** The languages of one document, with when it was issued. */
export const issuedAs = (db: Db, symbol: string): Promise<IssuedHead[]> =>
  db.selectFrom('issued_document').select(HEAD).where('symbol', '=', symbol).orderBy('language').execute()

/**
 * The text of a document, whose hash is computed anew on each read; null where there is none.
 * @throws Refusal document.damaged
 */
export async function issuedText(db: Db, symbol: string, language: string): Promise<string | null> {
  const row = await db
    .selectFrom('issued_document')
    .select(['content', 'sha256'])
    .where('symbol', '=', symbol)
    .where('language', '=', language)
    .executeTakeFirst()
  if (!row) return null
  const found = createHash('sha256').update(row.content, 'utf8').digest('hex')
  return found === row.sha256 ? row.content : refuse('document.damaged', { symbol })
}

/** One after the other: of two who give the same symbol at once, one is refused. */
export async function takeSymbol(trx: Trx, symbol: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`document:${symbol}`}, 0))`.execute(trx)
}

/** Appends a document in all its languages. */
export const appendIssued = (trx: Trx, change: number, rows: readonly Row<'issued_document'>[]): Promise<void> =>
  appendRows(trx, 'issued_document', change, rows)
