import { sql } from 'kysely'
import type { Db, Trx } from '../open.ts'

export interface KeyedAnswer {
  readonly request: string
  readonly answer: Readonly<Record<string, unknown>>
}

/** What was answered to a request under this key, by the viewer of the transaction. */
export function keyedAnswer(db: Db, person: string, key: string): Promise<KeyedAnswer | undefined> {
  return db
    .selectFrom('request_key')
    .select(['request', 'answer'])
    .where('person', '=', person)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** The same of many keys, by key. */
export async function keyedAnswers(
  db: Db,
  person: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, KeyedAnswer>> {
  const rows = await db
    .selectFrom('request_key')
    .select(['key', 'request', 'answer'])
    .where('person', '=', person)
    .where('key', '=', sql<string>`any(${keys}::text[])`)
    .execute()
  return new Map(rows.map(({ key, ...answer }) => [key, answer]))
}

/** Keeps the answer to a request; false where another process has just kept one under the same key. */
export async function keepAnswer(
  trx: Trx,
  row: { person: string; key: string; request: string; answer: Readonly<Record<string, unknown>>; at: string },
  change: number,
): Promise<boolean> {
  const kept = await trx
    .insertInto('request_key')
    .values({ ...row, answer: JSON.stringify(row.answer) as never, change })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  return kept !== undefined
}
