import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Db, Store, Trx } from '../open.ts'
import type { TableName, Tables } from '../schema.ts'
import type { Row } from './append-rows.ts'
import { copyLine } from './copy-line.ts'

/** Appends rows to a table, each under `change`. */
export type Append = <T extends TableName>(trx: Trx, table: T, change: number, rows: readonly Row<T>[]) => Promise<void>

/**
 * Keeps one connection for a piece of work, so that COPY, which the query builder does not know, is part of its
 * transactions. The append is for tables without policies only: PostgreSQL refuses COPY where a policy guards the rows.
 */
export async function inBulk<T>(store: Store, work: (db: Db, append: Append) => Promise<T>): Promise<T> {
  const client = await store.pool.connect()
  const ignored = (): void => {}
  // A connection that breaks fails the statement under way, and must not end the process besides.
  client.on('error', ignored)
  let broken = true
  try {
    const lent = { query: client.query.bind(client) as never, release: () => {} }
    const pool = { connect: async () => lent, end: async () => {}, options: {} }
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) })
    const done = await work(db, (_trx, table, change, rows) => copied(client, table, change, rows))
    broken = false
    return done
  } finally {
    client.off('error', ignored)
    client.release(broken)
  }
}

/** Rows have the columns of the first. */
async function copied(client: pg.ClientBase, table: string, change: number, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const list = [...columns, 'change'].map((c) => client.escapeIdentifier(c)).join(', ')
  const lines = rows.map((row) => copyLine([...columns.map((c) => (row as Record<string, unknown>)[c]), change]))
  const into = client.query(copyFrom(`copy ${client.escapeIdentifier(table)} (${list}) from stdin`))
  await pipeline(Readable.from([Buffer.from(lines.join(''))]), into)
}
