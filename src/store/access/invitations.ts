import { createHash, randomBytes } from 'node:crypto'
import type { InvitationTable } from '../schema/auth.ts'
import type { AuthDb } from './auth-db.ts'
import type { AuthTrx } from './people.ts'

export type InvitationRow = InvitationTable

/** A one-time token of 256 bits, and the digest under which it is kept. */
export function newToken(): { readonly token: string; readonly sha256: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, sha256: digestOf(token) }
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()

export async function keepInvitation(
  auth: AuthDb,
  row: Omit<InvitationTable, 'used_at' | 'used_by' | 'withdrawn_at'>,
): Promise<void> {
  await auth
    .insertInto('invitation')
    .values({ ...row, used_at: null, used_by: null, withdrawn_at: null })
    .execute()
}

/** The invitation behind a token, while it can still be taken up. */
export async function openInvitation(auth: AuthDb | AuthTrx, token: string, now: Date): Promise<InvitationRow | null> {
  const row = await auth
    .selectFrom('invitation')
    .selectAll()
    .where('token_sha256', '=', digestOf(token))
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row ?? null
}

/** Uses an invitation up; of several who try at once one succeeds. */
export async function claimInvitation(trx: AuthDb | AuthTrx, id: string, by: string, now: Date): Promise<boolean> {
  const claimed = await trx
    .updateTable('invitation')
    .set({ used_at: now, used_by: by })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Open invitations: of one organisation, of administrators (null), or for one e-mail. */
export async function openInvitations(
  auth: AuthDb,
  which: { readonly organisation: string | null } | { readonly email: string },
  now: Date,
): Promise<InvitationRow[]> {
  let query = auth
    .selectFrom('invitation')
    .selectAll()
    .where('kind', '<>', 'RECOVERY')
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('made_at')
  if ('email' in which) query = query.where('email', '=', which.email)
  else if (which.organisation === null) query = query.where('organisation', 'is', null)
  else query = query.where('organisation', '=', which.organisation)
  return query.execute()
}

/** Withdraws an open invitation; false where there is none. */
export async function withdrawInvitation(auth: AuthDb, id: string, now: Date): Promise<boolean> {
  const withdrawn = await auth
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return withdrawn !== undefined
}

/** One invitation by its id, open or not. */
export async function invitationById(auth: AuthDb, id: string): Promise<InvitationRow | null> {
  return (await auth.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Withdraws all open links of one kind, for one person where one is named. */
export async function withdrawAll(
  auth: AuthDb | AuthTrx,
  kind: InvitationTable['kind'],
  person: string | null,
  now: Date,
): Promise<void> {
  let query = auth.updateTable('invitation').set({ withdrawn_at: now }).where('kind', '=', kind)
  if (person !== null) query = query.where('person', '=', person)
  await query.where('used_at', 'is', null).where('withdrawn_at', 'is', null).execute()
}

/** True if a person has taken up an invitation of an organisation under this address: it said that they are its own. */
export async function wasInvitedBy(
  auth: AuthDb,
  organisation: string,
  person: string,
  email: string,
): Promise<boolean> {
  const row = await auth
    .selectFrom('invitation')
    .select('id')
    .where('organisation', '=', organisation)
    .where('used_by', '=', person)
    .where('email', '=', email)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
