import type pg from 'pg'
import { refuse } from '../../core/problem.ts'
import { bootstrap, SCHEMA } from '../bootstrap.ts'
import { verifyLedger } from '../ledger/verify.ts'
import { migrations } from '../migrate.ts'
import type { Target } from '../open.ts'
import { beAlone, dropSchemas, moveAside } from './aside.ts'
import type { OnTable } from './dump.ts'
import { load } from './load.ts'
import { migrateWithin } from './migrate-within.ts'
import { asLogin } from './owner.ts'
import type { Checked } from './read-file.ts'
import { within } from './within.ts'

export interface RestoreOrder {
  /** Takes the place of what is there; without it only an empty register is filled. */
  readonly replace: boolean
  /** Drops what was there, once the restored register has been verified. */
  readonly drop: boolean
  /** Distinguishes the schemas that are kept aside: digits and underscores. */
  readonly stamp: string
  readonly onTable: OnTable
  readonly onVerify: () => void
}

export interface Restored {
  /** Schemas that hold what was there before; empty where nothing was, or where it was dropped. */
  readonly aside: readonly string[]
  /** The newest migration that the restored register now has. */
  readonly migration: string
  readonly rows: number
}

/**
 * Puts a backup in the place of what a database holds: one transaction, so that the register is as before, or whole.
 * @throws Refusal backup.in_use, backup.not_empty, backup.owner_needed, backup.newer, backup.schema_differs,
 *   backup.not_verified, store.no_rights
 */
export async function restoreBackup(target: Target, backup: Checked, order: RestoreOrder): Promise<Restored> {
  const known = Object.keys(await migrations())
  const migration = known.at(-1)!
  const found = backup.head.migration
  if (!known.includes(found)) refuse('backup.newer', { file: backup.file, found, known: migration })
  return asLogin(target, 'restore', async (client) => {
    await bootstrap(client)
    await beAlone(client, target)
    await client.query('begin')
    const before = await moveAside(client, target, order.replace, order.stamp)
    await migrateWithin(client, found)
    await load(client, backup, order.onTable)
    order.onVerify()
    if (migration !== found) await migrateWithin(client, migration)
    await verify(client, backup)
    const dropped = before.empty || order.drop
    if (dropped) await dropSchemas(client, before.aside)
    await client.query('commit')
    const rows = backup.tail.tables.reduce((sum, table) => sum + table.rows, 0)
    return { aside: dropped ? [] : before.aside, migration, rows }
  })
}

/** The ledger vouches for every row, and ends where it ended when the backup was made. */
async function verify(client: pg.Client, { head }: Checked): Promise<void> {
  await client.query(`set local search_path = ${SCHEMA}`)
  const { entries, findings, head: last } = await verifyLedger(within(client))
  const [finding] = findings
  if (finding) refuse('backup.not_verified', { what: `ledger ${finding.seq} ${finding.fault} ${finding.table ?? ''}` })
  if (entries !== (head.ledger?.seq ?? 0) || last !== (head.ledger?.hash ?? null))
    refuse('backup.not_verified', { what: 'ledger' })
}
