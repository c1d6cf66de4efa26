import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { refuse } from '../../core/problem.ts'
import { AUTH_SCHEMA, OWNER, SCHEMA } from '../bootstrap.ts'
import type { Target } from '../open.ts'
import { catalogueTables, tableName } from './catalogue.ts'
import { becomeOwner } from './owner.ts'
import { CONTENT_SCHEMAS } from './scope.ts'

/** The locks of migrating and appending to the ledger, and of filling an empty register. */
const LOCKS = [7_166_010, 7_166_011]

/** What stood where a backup is to be restored. */
export interface Found {
  /** Nobody has written anything there yet. */
  readonly empty: boolean
  /** Its schemas, under the names that they have now. */
  readonly aside: readonly string[]
}

/** Sessions of programs that have just ended are gone within moments: so often is looked, and so long waited between. */
const [LOOKS, PAUSE_MS] = [20, 150]

/**
 * Makes sure that no other Gaplist program is connected to the database; not to be called in a transaction.
 * @throws Refusal backup.in_use
 */
export async function beAlone(client: pg.Client, { where }: Target): Promise<void> {
  for (let look = 1; ; look += 1) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and application_name like 'gaplist%' and pid <> pg_backend_pid()`,
    )
    const sessions = rows[0]!.n
    if (sessions === 0) return
    if (look === LOOKS) refuse('backup.in_use', { where, sessions })
    await sleep(PAUSE_MS)
  }
}

/**
 * Inside an open transaction: keeps everybody else out, and moves what is there out of the way.
 * @throws Refusal backup.in_use, backup.not_empty, backup.owner_needed
 */
export async function moveAside(client: pg.Client, { where }: Target, replace: boolean, stamp: string): Promise<Found> {
  await becomeOwner(client)
  try {
    for (const lock of LOCKS) await client.query('select pg_advisory_xact_lock($1)', [lock])
    const tables = await catalogueTables(client, CONTENT_SCHEMAS)
    if (tables.length > 0) await client.query(`lock table ${tables.map(tableName).join(', ')} in access exclusive mode`)
  } catch (error) {
    // lock_not_available: somebody came meanwhile.
    if ((error as { code?: string }).code === '55P03') refuse('backup.in_use', { where, sessions: 1 })
    throw error
  }
  const empty = await isEmpty(client)
  if (!empty && !replace) refuse('backup.not_empty', { where })
  return { empty, aside: await renameSchemas(client, stamp) }
}

/** True where no ledger entry was ever written, and nobody has an account. */
async function isEmpty(client: pg.Client): Promise<boolean> {
  for (const table of [`${SCHEMA}.ledger`, `${AUTH_SCHEMA}.user`]) {
    const there = await client.query<{ name: string | null }>('select to_regclass($1) as name', [table])
    const { name } = there.rows[0]!
    if (name !== null && (await client.query(`select from ${name} limit 1`)).rowCount! > 0) return false
  }
  return true
}

async function renameSchemas(client: pg.Client, stamp: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select nspname as name from pg_namespace where nspname = any($1) order by 1',
    [CONTENT_SCHEMAS],
  )
  const aside: string[] = []
  // Making and naming schemas needs a right on the database, which the login has and the owner's role need not have.
  await client.query('reset role')
  for (const { name } of rows) {
    await client.query(`alter schema ${name} rename to ${name}_before_${stamp}`)
    await client.query(`create schema ${name} authorization ${OWNER}`)
    aside.push(`${name}_before_${stamp}`)
  }
  await becomeOwner(client)
  return aside
}

/** Drops schemas with all that is in them, inside an open transaction. */
export async function dropSchemas(client: pg.Client, schemas: readonly string[]): Promise<void> {
  for (const schema of schemas) await client.query(`drop schema ${pg.escapeIdentifier(schema)} cascade`)
}
