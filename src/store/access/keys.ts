import { createHash } from 'node:crypto'
import type { AuthDb } from './auth-db.ts'
import type { KnownKey } from './sessions.ts'

/** What we keep of a key beside better-auth's own columns. */
export interface KeyMetadata {
  readonly grant: string
  readonly scopes: readonly string[]
  readonly factors: number
}

/** Better-auth's digest of a key: SHA-256 in base64url. A conformance test compares it with the plugin's. */
export const keyDigest = (key: string): string => createHash('sha256').update(key).digest('base64url')

/**
 * The key as it was given, with its person; null where it is unknown, ended, switched off, or its person locked. One
 * query instead of the plugin's five, as a program may send many requests.
 */
export async function keyByText(auth: AuthDb, key: string, now: Date): Promise<KnownKey | null> {
  const row = await auth
    .selectFrom('apikey as k')
    .innerJoin('user as u', 'u.id', 'k.referenceId')
    .leftJoin('person_lock as l', 'l.person', 'u.id')
    .select(['k.id', 'k.metadata', 'k.lastRequest', 'u.id as person', 'u.name', 'u.email'])
    .where('k.key', '=', keyDigest(key))
    .where('k.enabled', '=', true)
    .where((e) => e.or([e('k.expiresAt', 'is', null), e('k.expiresAt', '>', now)]))
    .where('l.person', 'is', null)
    .executeTakeFirst()
  const metadata = row ? metadataOf(row.metadata) : null
  if (!row || !metadata) return null
  const { id, person, name, email, lastRequest } = row
  const factors = metadata.factors >= 2 ? 2 : 1
  return {
    key: id,
    person,
    name,
    email,
    factors,
    grant: metadata.grant,
    scopes: metadata.scopes,
    lastUsed: lastRequest,
  }
}

/** Better-auth writes metadata as JSON, in older versions twice over. */
export function metadataOf(text: string | null): KeyMetadata | null {
  if (text === null) return null
  const parsed: unknown = JSON.parse(text)
  return (typeof parsed === 'string' ? JSON.parse(parsed) : parsed) as KeyMetadata | null
}

/** Notes that a key was used, at most once a minute: a busy key must not be a busy row. */
export async function touchKey(auth: AuthDb, key: KnownKey, now: Date): Promise<void> {
  if (key.lastUsed !== null && now.getTime() - key.lastUsed.getTime() < 60_000) return
  await auth.updateTable('apikey').set({ lastRequest: now }).where('id', '=', key.key).execute()
}

export interface ListedKey {
  readonly id: string
  readonly name: string
  readonly start: string
  readonly grant: string
  readonly scopes: readonly string[]
  readonly madeAt: Date
  readonly expiresAt: Date | null
  readonly lastUsed: Date | null
}

/** A person's keys; of each only its beginning is known. */
export async function keysOf(auth: AuthDb, person: string): Promise<ListedKey[]> {
  const rows = await auth
    .selectFrom('apikey')
    .select(['id', 'name', 'start', 'metadata', 'createdAt', 'expiresAt', 'lastRequest'])
    .where('referenceId', '=', person)
    .where('enabled', '=', true)
    .orderBy('createdAt')
    .execute()
  return rows.flatMap((r) => {
    const metadata = metadataOf(r.metadata)
    if (!metadata) return []
    const { id, name, start, createdAt, expiresAt, lastRequest } = r
    const { grant, scopes } = metadata
    return [
      { id, name: name ?? '', start: start ?? '', grant, scopes, madeAt: createdAt, expiresAt, lastUsed: lastRequest },
    ]
  })
}

/** Removes a person's key; false where it is not theirs or not there. */
export async function removeKey(auth: AuthDb, person: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await auth
    .deleteFrom('apikey')
    .where('id', '=', id)
    .where('referenceId', '=', person)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
