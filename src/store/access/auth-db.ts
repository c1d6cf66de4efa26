import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { AUTH, AUTH_SCHEMA } from '../bootstrap.ts'
import type { AuthTables } from '../schema/auth.ts'

/** Accounts, credentials and sessions. Never in one transaction with the register: the two roles do not meet. */
export type AuthDb = Kysely<AuthTables>

const INT8 = 20

/** Instants are Dates here, as better-auth expects them; 64-bit counters are numbers. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig

/** A small pool of its own: signing in is rare, and resolving a session takes one query. */
export function openAuth(config: pg.ClientConfig): AuthDb {
  const pool = new pg.Pool({
    ...config,
    max: 8,
    connectionTimeoutMillis: 15_000,
    options: `${config.options ?? ''} -c role=${AUTH} -c search_path=${AUTH_SCHEMA} -c timezone=UTC -c statement_timeout=30000 -c jit=off`,
    types,
    application_name: 'gaplist accounts',
  })
  pool.on('error', () => {})
  return new Kysely<AuthTables>({ dialect: new PostgresDialect({ pool }) })
}
