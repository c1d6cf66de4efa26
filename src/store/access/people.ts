import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { AuthTables } from '../schema/auth.ts'
import type { AuthDb } from './auth-db.ts'

export type AuthTrx = Transaction<AuthTables>

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly secondFactor: boolean
  readonly locked: boolean
  readonly madeAt: Date
}

/** E-mail addresses are compared and kept in lower case. */
export const plainEmail = (email: string): string => email.trim().toLowerCase()

/** The people with these ids, or all of them; those whose account was erased are absent. */
export async function peopleWith(auth: AuthDb, ids: readonly string[] | null): Promise<Map<string, PersonRow>> {
  if (ids?.length === 0) return new Map()
  let query = auth
    .selectFrom('user as u')
    .leftJoin('person_lock as l', 'l.person', 'u.id')
    .select(['u.id', 'u.name', 'u.email', 'u.twoFactorEnabled', 'u.createdAt', 'l.at as lockedAt'])
  if (ids !== null) query = query.where('u.id', 'in', [...ids])
  const rows = await query.execute()
  return new Map(
    rows.map((r) => [
      r.id,
      {
        id: r.id,
        name: r.name,
        email: r.email,
        secondFactor: r.twoFactorEnabled ?? false,
        locked: r.lockedAt !== null,
        madeAt: r.createdAt,
      },
    ]),
  )
}

export async function personByEmail(auth: AuthDb | AuthTrx, email: string): Promise<string | null> {
  const row = await auth.selectFrom('user').select('id').where('email', '=', plainEmail(email)).executeTakeFirst()
  return row?.id ?? null
}

/** Makes an account with a password, already digested. That the address is theirs nobody has proved: there is no mail. */
export async function makePerson(
  trx: AuthTrx,
  row: { id: string; name: string; email: string; digest: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('user')
    .values({
      id: row.id,
      name: row.name,
      email: plainEmail(row.email),
      emailVerified: false,
      createdAt: now,
      updatedAt: now,
      twoFactorEnabled: false,
    })
    .execute()
  await setPassword(trx, row.id, row.digest, now)
}

/** Sets a person's password, in place of the one before. */
export async function setPassword(trx: AuthTrx, person: string, digest: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('account')
    .set({ password: digest, updatedAt: now })
    .where('userId', '=', person)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  const account = { accountId: person, providerId: 'credential', userId: person, password: digest }
  await trx
    .insertInto('account')
    .values({ id: randomUUID(), ...account, createdAt: now, updatedAt: now })
    .execute()
}

/** Takes away everything that a person signed in with besides the password: codes, passkeys, keys and sessions. */
export async function forgetFactors(trx: AuthTrx, person: string): Promise<void> {
  await trx.deleteFrom('session').where('userId', '=', person).execute()
  await trx.deleteFrom('twoFactor').where('userId', '=', person).execute()
  await trx.deleteFrom('passkey').where('userId', '=', person).execute()
  await trx.deleteFrom('apikey').where('referenceId', '=', person).execute()
  await trx.deleteFrom('used_code').where('person', '=', person).execute()
  await trx.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', person).execute()
}

export async function isLocked(auth: AuthDb, person: string): Promise<boolean> {
  return (
    (await auth.selectFrom('person_lock').select('at').where('person', '=', person).executeTakeFirst()) !== undefined
  )
}

/** Locks a person out, or lets them in again; ends the sessions of whoever is locked. False where nothing changed. */
export async function setLock(auth: AuthDb, person: string, by: string | null, now: Date): Promise<boolean> {
  return auth.transaction().execute(async (trx) => {
    if (by === null) {
      const { numDeletedRows } = await trx.deleteFrom('person_lock').where('person', '=', person).executeTakeFirst()
      return numDeletedRows > 0n
    }
    const locked = await trx
      .insertInto('person_lock')
      .values({ person, at: now, by_whom: by })
      .onConflict((conflict) => conflict.doNothing())
      .returning('person')
      .executeTakeFirst()
    await trx.deleteFrom('session').where('userId', '=', person).execute()
    return locked !== undefined
  })
}

/** Erases a person's account with all that it holds, and their name from old invitations; false where there is none. */
export async function erasePerson(auth: AuthDb, person: string): Promise<boolean> {
  return auth.transaction().execute(async (trx) => {
    const known = await trx.selectFrom('user').select('email').where('id', '=', person).executeTakeFirst()
    if (!known) return false
    await trx
      .updateTable('invitation')
      .set({ email: null, name: null })
      .where((e) => e.or([e('used_by', '=', person), e('person', '=', person), e('email', '=', known.email)]))
      .execute()
    await trx.deleteFrom('user').where('id', '=', person).execute()
    return true
  })
}
