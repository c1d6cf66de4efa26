import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import pg from 'pg'
import { refuse } from '../core/problem.ts'
import { OWNER, SCHEMA } from './bootstrap.ts'

const FOLDER = path.join(import.meta.dirname, 'migrations')

/** Forward-only migrations, each one SQL file, in the order of their names. */
export async function migrations(): Promise<Record<string, Migration>> {
  const found: Record<string, Migration> = {}
  for (const file of (await readdir(FOLDER)).filter((f) => f.endsWith('.sql')).sort()) {
    const text = await readFile(path.join(FOLDER, file), 'utf8')
    found[file.replace(/\.sql$/, '')] = { up: async (db) => void (await sql.raw(text).execute(db)) }
  }
  return found
}

/** The name of the newest migration that this program knows. */
export async function newestMigration(): Promise<string> {
  return Object.keys(await migrations()).at(-1) ?? ''
}

/** Name of the newest migration that the database has; null when it has none. */
export async function appliedMigration(client: pg.ClientBase): Promise<string | null> {
  const there = await client.query(`select to_regclass('${SCHEMA}.migration') as name`)
  if (there.rows[0].name === null) return null
  const { rows } = await client.query(`select name from ${SCHEMA}.migration order by name desc limit 1`)
  return rows[0]?.name ?? null
}

/**
 * Brings the schema up to date as its owner; several programs may try at once, one does it.
 * @throws Refusal store.schema_newer when a newer program has been here
 */
export async function migrate(config: pg.ClientConfig): Promise<void> {
  const pool = new pg.Pool({
    ...config,
    max: 2,
    options: `${config.options ?? ''} -c role=${OWNER} -c search_path=${SCHEMA} -c timezone=UTC`,
  })
  pool.on('error', () => {})
  // Kysely's own lock ends before the grant: two grants on one table at once fail.
  const lock = new pg.Client(config)
  lock.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await lock.connect()
    await lock.query('select pg_advisory_lock(7166010)')
    const known = await migrations()
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => known },
      migrationTableName: 'migration',
      migrationLockTableName: 'migration_lock',
      migrationTableSchema: SCHEMA,
    })
    const { error } = await migrator.migrateToLatest()
    if (!error) {
      await sql.raw(`grant select on ${SCHEMA}.migration to gaplist_app`).execute(db)
      return
    }
    if (/corrupted migrations|missing/i.test(String(error)))
      refuse('store.schema_newer', { found: String((error as Error).message), known: Object.keys(known).at(-1)! })
    throw error
  } finally {
    await db.destroy()
    // The lock ends with its session.
    await lock.end()
  }
}
