import { sql, type Insertable } from 'kysely'
import type { Trx } from '../open.ts'
import type { TableName, Tables } from '../schema.ts'

export type Row<T extends TableName> = Omit<Insertable<Tables[T]>, 'change'>

/** Rows in one statement: enough to be fast, few enough that their text stays small. */
const BATCH = 5_000

/**
 * Appends rows to a table, each under `change`. They travel as JSON, one parameter a batch, which PostgreSQL casts to
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

/** What is the same in every row travels, and is cast, once. */
function insertion(table: TableName, change: number, rows: readonly object[]) {
  const given = rows as readonly Readonly<Record<string, unknown>>[]
  const first = given[0]!
  const columns = Object.keys(first)
  const differing = columns.filter((c) => given.some((row) => row[c] !== first[c]))
  const same = columns.filter((c) => !differing.includes(c))
  const each = JSON.stringify(given.map((row) => columnsOf(row, differing)))
  const shared = JSON.stringify({ ...columnsOf(first, same), change })
  const list = sql.join([...differing, ...same, 'change'].map((c) => sql.ref(c)))
  const values = sql.join([
    ...differing.map((c) => sql.ref(`each.${c}`)),
    ...[...same, 'change'].map((c) => sql.ref(`shared.${c}`)),
  ])
  return sql`insert into ${sql.table(table)} (${list}) select ${values}
    from json_populate_recordset(null::${sql.table(table)}, ${each}::json) each,
      json_populate_record(null::${sql.table(table)}, ${shared}::json) shared`
}

function columnsOf(row: Readonly<Record<string, unknown>>, columns: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const column of columns) found[column] = row[column]
  return found
}
