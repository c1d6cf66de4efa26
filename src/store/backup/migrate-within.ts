import { Migrator } from 'kysely/migration'
import type pg from 'pg'
import { APP, SCHEMA } from '../bootstrap.ts'
import { migrations } from '../migrate.ts'
import { within } from './within.ts'

/** Brings the schema to one version inside an open transaction, as its owner. */
export async function migrateWithin(client: pg.Client, version: string): Promise<void> {
  const known = await migrations()
  const migrator = new Migrator({
    db: within(client),
    provider: { getMigrations: async () => known },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    migrationTableSchema: SCHEMA,
  })
  await client.query(`set local search_path = ${SCHEMA}`)
  const { error } = await migrator.migrateTo(version)
  if (error) throw error
  await client.query(`grant select on ${SCHEMA}.migration to ${APP}`)
}
