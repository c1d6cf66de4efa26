import { sql, type Insertable } from 'kysely'
import type { Trx } from '../open.ts'
import type { TableName, Tables } from '../schema.ts'

export type Row<T extends TableName> = Omit<Insertable<Tables[T]>, 'change'>

/** Rows in one statement: enough to be fast, few enough that their text stays small. */
const BATCH = 5_000

/**
 * Appends rows to a table, each under `change`. They travel as one JSON parameter a batch, which PostgreSQL casts to
 * the columns' own types: several times faster than a parameter for each value, and without their limit of 65,535.
 */
export async function appendRows<T extends TableName>(
  trx: Trx,
  table: T,
  change: number,
  rows: readonly Row<T>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH)
    await insertion(table, change, rows.slice(at, at + BATCH)).execute(trx)
}

/** The same, answering the id and the key that each row was given. */
export async function appendReturning<T extends TableName>(
  trx: Trx,
  table: T,
  change: number,
  rows: readonly Row<T>[],
): Promise<{ id: number; key: string }[]> {
  const found: { id: number; key: string }[] = []
  for (let at = 0; at < rows.length; at += BATCH) {
    const written = await sql<{ id: number; key: string }>`
      ${insertion(table, change, rows.slice(at, at + BATCH))} returning id, key`.execute(trx)
    found.push(...written.rows)
  }
  return found
}

function insertion(table: TableName, change: number, rows: readonly object[]) {
  const columns = [...Object.keys(rows[0]!), 'change']
  const list = sql.join(columns.map((c) => sql.ref(c)))
  const json = JSON.stringify(rows.map((row) => ({ ...row, change })))
  return sql`insert into ${sql.table(table)} (${list})
    select ${list} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`
}
