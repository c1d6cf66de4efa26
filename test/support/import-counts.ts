import { sql } from 'kysely'
import type { Db } from '../../src/store/open.ts'

/** How many rows of each kind there are, and how many have been replaced. */
export async function counts(db: Db) {
  const tables = ['observation', 'supersession', 'deployment', 'quarantine', 'import_run', 'ledger']
  const { rows } = await sql<Record<string, number>>`
    select ${sql.raw(tables.map((t) => `(select count(*)::int from ${t}) as ${t}`).join(', '))}`.execute(db)
  return rows[0]!
}
