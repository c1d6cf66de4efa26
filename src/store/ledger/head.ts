import { sql, type Transaction } from 'kysely'
import type { Db } from '../open.ts'
import type { Tables } from '../schema.ts'

export interface Head {
  readonly seq: number
  readonly hash: string
}

/** True of an entry that was public when it was written. The condition is that of the index `ledger_public`. */
export const ENTRY_IS_PUBLIC = sql<boolean>`payload not like '%"confidential":true%'
  and action not in ('pledge.read', 'run.keep') and (action not like 'access.%' or action = 'access.add_organisation')`

/**
 * The newest ledger entry that changed what the public is shown: as long as it stays the same, no answer to the public
 * has changed, and nobody learns from it that something confidential happened. Entries written before they said so
 * themselves are told by their action.
 */
export async function ledgerHead(db: Db): Promise<Head | null> {
  const row = await db
    .selectFrom('ledger')
    .select(['seq', 'hash'])
    .where(ENTRY_IS_PUBLIC)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return headOf(row)
}

/** The newest ledger entry of all: kept elsewhere, it proves later that nothing before it was changed. */
export const newestEntry = async (db: Db): Promise<Head | null> =>
  headOf(await db.selectFrom('ledger').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst())

const headOf = (row: { seq: number; hash: Buffer } | undefined): Head | null =>
  row ? { seq: row.seq, hash: row.hash.toString('hex') } : null

/** True if the register is empty; whoever asks first in a transaction keeps others waiting until it ends. */
export async function claimEmpty(trx: Transaction<Tables>): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(7166011)`.execute(trx)
  return (await trx.selectFrom('ledger').select('seq').limit(1).executeTakeFirst()) === undefined
}
