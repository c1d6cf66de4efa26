import { sql, type Transaction } from 'kysely'
import type { Db } from '../open.ts'
import type { TableName, Tables } from '../schema.ts'

/** How many rows a change wrote to a table, and the SHA-256 over them, in one format of that table. */
export interface RowDigest {
  readonly count: number
  readonly sha256: string
  /** Entries written before formats were numbered name none: they are of the first. */
  readonly format?: number
}

/** Tables that the ledger vouches for, with the numbers of their formats; the last one is written. */
export async function vouchedFormats(db: Db): Promise<ReadonlyMap<TableName, readonly number[]>> {
  const rows = await db
    .selectFrom('vouched_format')
    .select(['table_name', 'format'])
    .orderBy('table_name')
    .orderBy('format')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (r) => r.table_name)].map(([table, formats]) => [
      table as TableName,
      formats.map((f) => f.format),
    ]),
  )
}

/** Digests of the rows that one change wrote, for each of `tables` in which it wrote any. */
export async function digestChange(
  trx: Transaction<Tables>,
  change: number,
  tables: Iterable<TableName>,
): Promise<Record<string, RowDigest>> {
  const { rows } = await sql<RowDigest & { table_name: string }>`
    select f.table_name, f.format, d.count, d.sha256
    from (select table_name, max(format) as format from vouched_format
      where table_name = any(${[...tables]}::text[]) group by 1) f,
      vouched_digest(f.table_name, f.format, ${change}) d`.execute(trx)
  return Object.fromEntries(
    rows.map(({ table_name, count, sha256, format }) => [table_name, { count, sha256, format }]),
  )
}

/** Digests of every change of a table in one of its formats, recomputed from its rows. */
export async function digestTable(db: Db, table: TableName, format: number): Promise<Map<number, RowDigest>> {
  const { rows } = await sql<RowDigest & { change: number }>`
    select change, count, sha256 from vouched_digest(${table}, ${format}, null)`.execute(db)
  return new Map(rows.map(({ change, count, sha256 }) => [change, { count, sha256, format }]))
}
