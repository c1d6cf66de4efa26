import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { refuse } from '../core/problem.ts'
import { APP, bootstrap, isPrepared, SCHEMA } from './bootstrap.ts'
import { explaining, withoutPassword } from './failure.ts'
import { patiently } from './patience.ts'
import { appliedMigration, migrate, newestMigration } from './migrate.ts'
import type { Tables } from './schema.ts'
import { types } from './types.ts'

export type Db = Kysely<Tables>
/** The same inside one transaction. */
export type Trx = Transaction<Tables>

/** Where a register is and as whom to come: the owner for roles and migrations, the application for everything else. */
export interface Target {
  readonly owner: pg.ClientConfig
  readonly app: pg.ClientConfig
  /** The address without its password, for messages. */
  readonly where: string
  /** True of the embedded server, whose keeper may just be starting it again: worth waiting for. */
  readonly kept?: boolean
}

/** An open register: queries run as the application's role, which owns nothing. */
export interface Store {
  readonly db: Db
  readonly pool: pg.Pool
  readonly where: string
  close(): Promise<void>
}

/**
 * The target that DATABASE_URL names; `ownerUrl` (DATABASE_OWNER_URL) may name another login for migrations.
 * @throws Refusal store.url_invalid
 */
export function externalTarget(url: string, ownerUrl: string = url): Target {
  for (const each of [url, ownerUrl])
    if (!/^postgres(ql)?:\/\//.test(each) || !URL.canParse(each))
      refuse('store.url_invalid', { url: withoutPassword(each), detail: 'postgres://user:password@host:5432/database' })
  return { owner: { connectionString: ownerUrl }, app: { connectionString: url }, where: withoutPassword(url) }
}

/**
 * Opens a PostgreSQL of version 15 or newer, preparing roles, schema and tables where they are missing.
 * @throws Refusal with a `store.*` code that says what to do
 */
export async function openStore(
  target: Target,
  options: { maxConnections?: number; onProgress?: (step: 'migrating') => void } = {},
): Promise<Store> {
  const preparing = () => prepare(target, options.onProgress)
  await explaining(target.where, () => (target.kept ? patiently(preparing) : preparing()))
  const pool = new pg.Pool({
    ...target.app,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 15_000,
    options: `-c role=${APP} -c search_path=${SCHEMA} -c timezone=UTC -c statement_timeout=60000`,
    types,
    application_name: 'gaplist',
  })
  // A connection that breaks while idle is replaced at the next query; it must not end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, where: target.where, close: () => db.destroy() }
}

async function prepare(target: Target, onProgress?: (step: 'migrating') => void): Promise<void> {
  const client = new pg.Client({ ...target.owner, connectionTimeoutMillis: 15_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    if ((await isPrepared(client)) && (await applied(client)) === (await newestMigration())) return
    onProgress?.('migrating')
    await bootstrap(client)
    await migrate(target.owner)
  } finally {
    await client.end()
  }
}

/** Without rights to look, the answer is "none": migrating will say what is missing. */
async function applied(client: pg.Client): Promise<string | null> {
  try {
    await client.query(`set role ${APP}`)
    return await appliedMigration(client)
  } catch {
    return null
  } finally {
    await client.query('reset role').catch(() => {})
  }
}
