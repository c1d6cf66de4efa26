import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

/** PostgreSQL's own bulk load, into a table beside ours. */
export interface BulkLoad {
  readonly name: string
  /** Loads rows as the database itself writes them out, in one durable transaction; milliseconds. */
  load(rows: readonly Buffer[]): Promise<number>
}

/**
 * Makes a table with the columns, checks and indexes of ours (`like … including all`), the rows that ours holds, and,
 * if asked for, the foreign keys of ours: these `like` leaves out.
 */
export async function bulkLoad(owner: pg.Client, table: string, foreignKeys: boolean): Promise<BulkLoad> {
  const copy = `bulk_${table}_${foreignKeys ? 'keys' : 'bare'}`
  const columns = await columnsOf(owner, table)
  await owner.query(`create table ${copy} (like ${table} including all)`)
  await owner.query(`insert into ${copy} (${columns}) select ${columns} from ${table} order by id`)
  const { rows: keys } = await owner.query<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = $1::regclass and contype = 'f'`,
    [table],
  )
  for (const key of foreignKeys ? keys : [])
    await owner.query(`alter table ${copy} add constraint ${key.name} ${key.definition}`)
  const name = foreignKeys
    ? `PostgreSQL COPY, same table definition with its ${keys.length} foreign keys`
    : 'PostgreSQL COPY, same table definition without foreign keys'
  return {
    name,
    async load(rows) {
      await settle(owner, copy)
      const started = performance.now()
      await pipeline(Readable.from(rows), owner.query(copyFrom(`copy ${copy} (${columns}) from stdin`)))
      return performance.now() - started
    },
  }
}

/** The rows that were appended after an id, as COPY writes them, in pieces of at least 64 KiB. */
export async function dump(owner: pg.Client, table: string, after: number): Promise<{ rows: number; bytes: Buffer[] }> {
  const columns = await columnsOf(owner, table)
  const source = owner.query(copyTo(`copy (select ${columns} from ${table} where id > ${after} order by id) to stdout`))
  const bytes: Buffer[] = []
  let piece: Buffer[] = []
  let size = 0
  for await (const chunk of source as AsyncIterable<Buffer>) {
    piece.push(chunk)
    size += chunk.length
    if (size < 65_536) continue
    bytes.push(Buffer.concat(piece))
    ;[piece, size] = [[], 0]
  }
  bytes.push(Buffer.concat(piece))
  return { rows: source.rowCount, bytes }
}

/** Nobody is to pay for what another left to be done: neither pages to be written nor rows to be counted. */
export async function settle(owner: pg.Client, table: string): Promise<void> {
  await owner.query(`vacuum analyze ${table}`)
  await owner.query('checkpoint')
}

async function columnsOf(owner: pg.Client, table: string): Promise<string> {
  const { rows } = await owner.query<{ columns: string }>(
    `select string_agg(column_name, ', ' order by ordinal_position) as columns from information_schema.columns
     where table_schema = 'gaplist' and table_name = $1 and column_name <> 'id'`,
    [table],
  )
  return rows[0]!.columns
}
