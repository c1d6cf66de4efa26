import { sql, type Transaction } from 'kysely'
import type { Db } from '../open.ts'
import type { Tables } from '../schema.ts'

export interface Head {
  readonly seq: number
  readonly hash: string
}

/**
 * The newest ledger entry that changed a fact: as long as it stays the same, nothing in the register has changed.
 * That somebody read a confidential pledge is an entry too, but no reason to compute anything anew.
 */
export async function ledgerHead(db: Db): Promise<Head | null> {
  const row = await db
    .selectFrom('ledger')
    .select(['seq', 'hash'])
    .where('action', '<>', sql.lit('pledge.read'))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { seq: row.seq, hash: row.hash.toString('hex') } : null
}

/** True if the register is empty; whoever asks first in a transaction keeps others waiting until it ends. */
export async function claimEmpty(trx: Transaction<Tables>): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(7166011)`.execute(trx)
  return (await trx.selectFrom('ledger').select('seq').limit(1).executeTakeFirst()) === undefined
}
