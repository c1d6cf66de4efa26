import pg from 'pg'
import { APP, AUTH } from './bootstrap.ts'
import { lease, type Lease } from './embedded/embedded.ts'
import type { Target } from './open.ts'
import { patiently } from './patience.ts'

const DATABASE = 'gaplist'

/**
 * The register in the embedded server of one home directory, starting the server where it is not running.
 * The application logs in as its own roles, not as the superuser: neither can take on the other.
 */
export async function embeddedTarget(
  home: string,
  onProgress?: (step: 'initialising' | 'starting' | 'attaching') => void,
): Promise<{ target: Target; lease: Lease }> {
  const held = await lease(home, onProgress ? { onProgress } : {})
  const { host, port, user } = held.config
  // A socket needs no encryption, whatever PGSSLMODE the environment asks for elsewhere.
  const at = { host, port, ssl: false }
  await patiently(() => ensureDatabase({ ...at, user, database: 'postgres' }))
  const owner = { ...at, user, database: DATABASE }
  const app = { ...at, user: APP, database: DATABASE }
  const auth = { ...at, user: AUTH, database: DATABASE }
  return { target: { owner, app, auth, where: `embedded:${home}`, kept: true }, lease: held }
}

async function ensureDatabase(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    const there = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (there.rowCount === 0)
      await client.query(`create database ${DATABASE}`).catch((error: { code?: string }) => {
        if (error.code !== '42P04' && error.code !== '23505') throw error
      })
    for (const name of [APP, AUTH]) {
      const role = await client.query('select rolcanlogin from pg_roles where rolname = $1', [name])
      if (role.rowCount === 0)
        await client
          .query(`create role ${name} login nosuperuser nocreatedb nocreaterole noinherit`)
          .catch((error: { code?: string }) => {
            if (error.code !== '42710' && error.code !== '23505') throw error
          })
    }
  } finally {
    await client.end()
  }
}
