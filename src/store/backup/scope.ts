import { AUTH_SCHEMA, SCHEMA } from '../bootstrap.ts'

/** Schemas whose tables are the register's content. */
export const CONTENT_SCHEMAS: readonly string[] = [SCHEMA, AUTH_SCHEMA]

/** What lives for minutes and is not carried along: whoever is signed in, or signing in, begins again. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  ['session', 'verification', 'rateLimit'].map((table) => `${AUTH_SCHEMA}.${table}`),
)
