import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { refuse } from '../core/problem.ts'
import { openAuth, type AuthDb } from './access/auth-db.ts'
import { APP, bootstrap, isPrepared, SCHEMA } from './bootstrap.ts'
import { ADDRESS_FORM, explaining, withoutPassword } from './failure.ts'
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
  /** The login that reaches accounts, where it is another than `app`. */
  readonly auth?: pg.ClientConfig
  /** The address without its password, for messages. */
  readonly where: string
  /** True of the embedded server, whose keeper may just be starting it again: worth waiting for. */
  readonly kept?: boolean
}

/** An open register: queries run as the application's role, which owns nothing. */
export interface Store {
  readonly db: Db
  readonly pool: pg.Pool
  /** Accounts and credentials, as a role of their own; nothing is connected before the first query. */
  readonly auth: AuthDb
  readonly where: string
  close(): Promise<void>
}

/**
 * The target that DATABASE_URL names; `ownerUrl` (DATABASE_OWNER_URL) may name another login for migrations.
 * @throws Refusal store.url_invalid, store.urls_differ
 */
export function externalTarget(url: string, ownerUrl: string = url): Target {
  const [owner, app] = [configOf(ownerUrl), configOf(url)]
  if (ownerUrl !== url && placeOf(owner) !== placeOf(app))
    refuse('store.urls_differ', { url: withoutPassword(url), owner: withoutPassword(ownerUrl) })
  return { owner, app, where: withoutPassword(url) }
}

/** Host, port and database as the driver takes them; nothing is connected. */
function placeOf(config: pg.ClientConfig): string {
  const { host, port, database } = new pg.Client(config)
  return [host.toLowerCase(), port, database].join(' ')
}

/** The driver would let the address's own `options` take the place of ours: they are kept beside. */
function configOf(url: string): pg.ClientConfig {
  const parsed = /^postgres(ql)?:\/\//.test(url) && decodable(url) ? URL.parse(url) : null
  // An @ behind the host is most likely that of a password which holds a slash.
  if (!parsed || (parsed.pathname + parsed.hash).includes('@'))
    return refuse('store.url_invalid', { url: withoutPassword(url), detail: ADDRESS_FORM })
  const options = parsed.searchParams.get('options')
  if (options === null) return { connectionString: url }
  parsed.searchParams.delete('options')
  return { connectionString: parsed.toString(), options }
}

/** False where an escape such as %E9 is no UTF-8; a lone percent sign is taken as itself. */
function decodable(url: string): boolean {
  try {
    decodeURIComponent(url.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))
    return true
  } catch {
    return false
  }
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
    options: `${target.app.options ?? ''} -c role=${APP} -c search_path=${SCHEMA} -c timezone=UTC -c statement_timeout=60000 -c jit=off`,
    types,
    application_name: 'gaplist',
  })
  // A connection that breaks while idle is replaced at the next query; it must not end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    // The application's login may be another than the one that prepared.
    await explaining(target.where, () => sql`select 1`.execute(db))
  } catch (error) {
    await db.destroy()
    throw error
  }
  const auth = openAuth(target.auth ?? target.app)
  return {
    db,
    pool,
    auth,
    where: target.where,
    close: async () => void (await Promise.all([db.destroy(), auth.destroy()])),
  }
}

async function prepare(target: Target, onProgress?: (step: 'migrating') => void): Promise<void> {
  const client = new pg.Client({ ...target.owner, connectionTimeoutMillis: 15_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const [found, newest] = [(await isPrepared(client)) ? await applied(client) : null, await newestMigration()]
    if (found === newest) return
    if (found !== null && found > newest) refuse('store.schema_newer', { found, known: newest })
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
