import type { ClientConfig } from 'pg'
import type { Target } from '../../src/store/open.ts'
import type { ServerInfo } from './server-info.ts'

/** An ordinary login of the institution's server: a member of the application's role and of nothing else. */
export const PLAIN = { user: 'plain', password: 'pl@in:word/é' }
/** A login that may make roles and databases but is no superuser, as managed servers give it. */
export const CHIEF = { user: 'chief', password: 'chief-word' }

export interface Credentials {
  readonly user: string
  readonly password: string
}

/** The address of a database in the form of DATABASE_URL. */
export function urlOf({ admin }: ServerInfo, database: string, login?: Credentials): string {
  const { user, password } = login ?? admin
  const who = encodeURIComponent(user) + (password === undefined ? '' : `:${encodeURIComponent(password)}`)
  return `postgres://${who}@${encodeURIComponent(admin.host)}:${admin.port}/${database}`
}

/** As the superuser, by configuration. */
export const adminConfig = ({ admin }: ServerInfo, database = 'postgres'): ClientConfig => ({ ...admin, database })

/**
 * The register in one database, as the program comes to it: on the embedded server as `embeddedTarget` gives it,
 * on the system's as an owner's address alone would.
 */
export function targetOf(server: ServerInfo, database: string): Target {
  const owner = adminConfig(server, database)
  const where = `${server.kind}:${database}`
  if (server.kind !== 'embedded') return { owner, app: owner, where }
  return { owner, app: { ...owner, user: 'gaplist_app' }, auth: { ...owner, user: 'gaplist_auth' }, where }
}
