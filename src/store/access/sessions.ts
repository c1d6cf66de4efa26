import type { Factors } from '../../core/access/acting.ts'
import type { AuthDb } from './auth-db.ts'

/** Who stands behind a request. */
export interface KnownPerson {
  readonly person: string
  readonly name: string
  readonly email: string
  readonly factors: Factors
}

export interface KnownSession extends KnownPerson {
  readonly session: string
  /** The grant chosen to act in. */
  readonly acting: string | null
  readonly startedAt: Date
  readonly expiresAt: Date
}

export interface KnownKey extends KnownPerson {
  readonly key: string
  /** The grant that the key is bound to. */
  readonly grant: string
  readonly scopes: readonly string[]
  readonly lastUsed: Date | null
}

/** The session under a token, with its person; null where it has ended or the person is locked. */
export async function sessionByToken(auth: AuthDb, token: string, now: Date): Promise<KnownSession | null> {
  const row = await auth
    .selectFrom('session as s')
    .innerJoin('user as u', 'u.id', 's.userId')
    .leftJoin('person_lock as l', 'l.person', 'u.id')
    .select(['s.id', 's.acting', 's.factors', 's.createdAt', 's.expiresAt', 'u.id as person', 'u.name', 'u.email'])
    .where('s.token', '=', token)
    .where('s.expiresAt', '>', now)
    .where('l.person', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const { id, person, name, email, acting, createdAt, expiresAt } = row
  const factors: Factors = row.factors >= 2 ? 2 : 1
  return { session: id, person, name, email, factors, acting, startedAt: createdAt, expiresAt }
}

/** Keeps a session alive until `until`. */
export async function extendSession(auth: AuthDb, session: string, until: Date, now: Date): Promise<void> {
  await auth
    .updateTable('session')
    .set({ expiresAt: until, updatedAt: now })
    .where('id', '=', session)
    .where('expiresAt', '<', until)
    .execute()
}

/** Chooses the grant that a session acts in from now on. */
export async function setActing(auth: AuthDb, session: string, grant: string): Promise<void> {
  await auth.updateTable('session').set({ acting: grant }).where('id', '=', session).execute()
}

/** Ends all sessions of a person, or all but one; answers how many. */
export async function endSessions(auth: AuthDb, person: string, except: string | null = null): Promise<number> {
  let query = auth.deleteFrom('session').where('userId', '=', person)
  if (except !== null) query = query.where('id', '<>', except)
  const { numDeletedRows } = await query.executeTakeFirst()
  return Number(numDeletedRows)
}

/** A person's sessions that have not ended. */
export const sessionsOf = (auth: AuthDb, person: string, now: Date) =>
  auth
    .selectFrom('session')
    .select(['id', 'userAgent', 'ipAddress', 'factors', 'createdAt', 'updatedAt', 'expiresAt'])
    .where('userId', '=', person)
    .where('expiresAt', '>', now)
    .orderBy('updatedAt', 'desc')
    .execute()

/** Ends one session of a person; false where it is not theirs or not there. */
export async function endSession(auth: AuthDb, person: string, session: string): Promise<boolean> {
  const { numDeletedRows } = await auth
    .deleteFrom('session')
    .where('userId', '=', person)
    .where('id', '=', session)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
