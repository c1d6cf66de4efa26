import type pg from 'pg'
import { refuse } from '../core/problem.ts'

/** Oldest PostgreSQL that the migrations are run on in the test suite. */
export const OLDEST_MAJOR = 15
export const OWNER = 'gaplist_owner'
export const APP = 'gaplist_app'
/** Reads and writes accounts, and nothing else: what holds personal data and credentials is out of the reach of {@link APP}. */
export const AUTH = 'gaplist_auth'
export const SCHEMA = 'gaplist'
export const AUTH_SCHEMA = 'gaplist_auth'

/**
 * Makes the three roles and the two schemas where they are missing. The owner's role owns everything and cannot log in;
 * the other two own nothing. The connected role must be able to create roles the first time.
 * @throws Refusal store.too_old, store.encoding, store.no_rights
 */
export async function bootstrap(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ major: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_version') as version,
       current_setting('server_encoding') as encoding`,
  )
  const { major, version, encoding } = rows[0]!
  if (major < OLDEST_MAJOR) refuse('store.too_old', { found: version, wanted: String(OLDEST_MAJOR) })
  if (encoding !== 'UTF8') refuse('store.encoding', { found: encoding })
  await client.query('select pg_advisory_lock(7166009)')
  try {
    for (const role of [OWNER, APP, AUTH]) await ensureRole(client, role)
    for (const schema of [SCHEMA, AUTH_SCHEMA]) {
      const here = await client.query(`select from pg_namespace where nspname = $1`, [schema])
      if (here.rowCount === 0) await client.query(`create schema ${schema} authorization ${OWNER}`)
    }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === '42501') refuse('store.no_rights', { detail: message })
    throw error
  } finally {
    await client.query('select pg_advisory_unlock(7166009)')
  }
}

/** Roles belong to the whole server: whoever prepares another of its databases may be making the same ones. */
async function ensureRole(client: pg.Client, role: string, attempts = 5): Promise<void> {
  try {
    await makeRole(client, role)
  } catch (error) {
    if (attempts === 1 || !CONTENDED.has((error as { code?: string }).code ?? '')) throw error
    await ensureRole(client, role, attempts - 1)
  }
}

/** unique_violation, duplicate_object, and “tuple concurrently updated”. */
const CONTENDED = new Set(['23505', '42710', 'XX000'])

async function makeRole(client: pg.Client, role: string): Promise<void> {
  const found = await client.query(`select from pg_roles where rolname = $1`, [role])
  if (found.rowCount === 0)
    await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole noinherit nologin`)
  // Since 16, whoever makes a role is its member, but may not yet take it on.
  const { rows } = await client.query<{ member: boolean }>(
    `select pg_has_role(current_user, $1,
       case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) as member`,
    [role],
  )
  if (!rows[0]!.member) await client.query(`grant ${role} to current_user`)
}

/** True when the schema is there and the connected role may take on the application's role. */
export async function isPrepared(client: pg.Client | pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ ready: boolean }>(
    `select exists (select from pg_namespace where nspname = $1)
        and exists (select from pg_roles where rolname = $2) as ready`,
    [SCHEMA, APP],
  )
  return rows[0]!.ready
}
