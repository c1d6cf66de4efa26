import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Db, Trx } from '../open.ts'
import type { TableName } from '../schema.ts'
import { digestChange } from './digest.ts'

/** Who did what, to what, and why. */
export interface Entry {
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly reason: string
  /** What else the entry should say; no confidential content, as the ledger is open to auditors. */
  readonly details?: Readonly<Record<string, unknown>>
}

export interface Written {
  readonly seq: number
  readonly hash: string
}

/**
 * Runs `work` in one transaction and closes it with a ledger entry that vouches for every row written under its
 * `change` number: either all of it is on disk, or nothing.
 * `work` names the tables it writes to as it goes.
 */
export async function recording<T>(
  db: Db,
  entry: Entry,
  work: (trx: Trx, change: number, wrote: (table: TableName) => void) => Promise<T>,
): Promise<{ value: T; entry: Written }> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ change: number }>`select nextval('change_id') as change`.execute(trx)
    const { change } = rows[0]!
    const tables = new Set<TableName>()
    const value = await work(trx, change, (table) => tables.add(table))
    const payload = canonicalize({ ...entry.details, rows: await digestChange(trx, change, tables) })!
    const { actor, action, subject, reason } = entry
    const appended = await sql<{ seq: number; hash: Buffer }>`
      select seq, hash from ledger_append(${change}, ${actor}, ${action}, ${subject}, ${reason}, ${payload})`.execute(
      trx,
    )
    const { seq, hash } = appended.rows[0]!
    return { value, entry: { seq, hash: hash.toString('hex') } }
  })
}
