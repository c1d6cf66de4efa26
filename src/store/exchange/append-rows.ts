import type { Insertable, Transaction } from 'kysely'
import type { TableName, Tables } from '../schema.ts'

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const MAX_PARAMETERS = 60_000

/** Appends rows to a table in as few statements as fit; `change` is added to each. */
export async function appendRows<T extends TableName>(
  trx: Transaction<Tables>,
  table: T,
  change: number,
  rows: readonly Omit<Insertable<Tables[T]>, 'change'>[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length + 1
  const size = Math.floor(MAX_PARAMETERS / width)
  for (let at = 0; at < rows.length; at += size) {
    const batch = rows.slice(at, at + size).map((row) => ({ ...row, change }) as unknown as Insertable<Tables[T]>)
    await trx.insertInto(table).values(batch).execute()
  }
}
