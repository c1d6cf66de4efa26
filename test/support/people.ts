import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { keyViewer, viewerOf } from '../../src/core/access/acting.ts'
import type { Grant, Membership } from '../../src/core/access/grant.ts'
import { OPERATOR, type Level, type Viewer } from '../../src/core/access/viewer.ts'
import { roleOf } from '../../src/core/access/role-of.ts'
import { signedToken, sessionCookieName } from '../../src/server/auth/cookie.ts'
import { appendGrant } from '../../src/store/access/grants.ts'
import { keptSecret } from '../../src/store/access/settings.ts'
import { recording } from '../../src/store/ledger/append.ts'
import type { Store } from '../../src/store/open.ts'

export interface Wish {
  /** Code of an organisation or of a mission; without it the person acts for nobody. */
  readonly organisation?: string
  /** Default: EDITOR. */
  readonly level?: Level
  readonly administrator?: boolean
  /** How the request proves who it is. Default: KEY, but SESSION for managers and administrators, as no key is one. */
  readonly by?: 'KEY' | 'SESSION'
  /** Default: 2, a second factor was shown. */
  readonly factors?: 1 | 2
  /** Where the pages are, for sessions; default: that of `api.request`. */
  readonly origin?: string
}

export interface Actor {
  readonly person: string
  /** Id of the grant acted in; null for whoever only administers. */
  readonly grant: string | null
  readonly viewer: Viewer
  /** To be sent with each request. */
  readonly headers: Record<string, string>
}

const FROM = '2020-01-01T00:00:00.000Z'

/** A real person with a grant in force, and the headers that prove it: four inserts, no password. */
export async function actor(store: Store, wish: Wish = {}): Promise<Actor> {
  const person = randomUUID()
  const grants = await granted(store, person, wish)
  const now = new Date()
  const email = `${person}@example.org`
  await store.auth
    .insertInto('user')
    .values({ id: person, name: `Person ${person.slice(0, 4)}`, email, emailVerified: false, twoFactorEnabled: null })
    .execute()
  const acting = grants.find((g): g is Membership => !g.administrator) ?? null
  const factors = wish.factors ?? 2
  const by = wish.by ?? (wish.administrator || wish.level === 'MANAGER' || !acting ? 'SESSION' : 'KEY')
  if (by === 'KEY' && acting) {
    const key = `gaplist_${randomBytes(32).toString('base64url')}`
    const metadata = JSON.stringify({ grant: acting.id, scopes: ['read', 'write'], factors })
    await store.auth
      .insertInto('apikey')
      .values({
        id: randomUUID(),
        configId: 'default',
        name: 'test',
        start: key.slice(0, 14),
        prefix: 'gaplist_',
        referenceId: person,
        key: createHash('sha256').update(key).digest('base64url'),
        enabled: true,
        createdAt: now,
        updatedAt: now,
        metadata,
      })
      .execute()
    const viewer = keyViewer(person, acting, ['read', 'write'], factors)
    return { person, grant: acting.id, viewer, headers: { 'x-api-key': key } }
  }
  const headers = await sessionHeaders(store, person, factors, wish.origin ?? 'http://localhost')
  return { person, grant: acting?.id ?? null, viewer: viewerOf(person, grants, null, factors), headers }
}

/** A session of a person: its cookie, and the origin that a browser would send. */
export async function sessionHeaders(
  store: Store,
  person: string,
  factors: 1 | 2,
  origin: string,
): Promise<Record<string, string>> {
  const token = randomBytes(24).toString('base64url')
  const now = new Date()
  await store.auth
    .insertInto('session')
    .values({
      id: randomUUID(),
      token,
      userId: person,
      factors,
      acting: null,
      ipAddress: null,
      userAgent: 'test',
      updatedAt: now,
      expiresAt: new Date(now.getTime() + 12 * 3_600_000),
    })
    .execute()
  const name = sessionCookieName(origin.startsWith('https:'))
  return { cookie: `${name}=${signedToken(token, await keptSecret(store.auth))}`, origin }
}

async function granted(store: Store, person: string, wish: Wish): Promise<Grant[]> {
  const base = { person, from: FROM, until: null, grantedBy: 'operator' }
  const grants: Grant[] = []
  if (wish.administrator) grants.push({ ...base, id: randomUUID(), administrator: true })
  if (wish.organisation !== undefined) {
    const code = wish.organisation
    const found = await store.db.selectFrom('organisation').select('kind').where('code', '=', code).executeTakeFirst()
    const role = roleOf(found ? { is: 'ORGANISATION', code, kind: found.kind } : { is: 'MISSION', code })
    if (role === null) throw new Error(`nobody acts for ${code}`)
    const member = { organisation: code, role, level: wish.level ?? 'EDITOR', delegatedFrom: null } as const
    grants.push({ ...base, id: randomUUID(), administrator: false, ...member })
  }
  const entry = { actor: 'test', action: 'access.grant', subject: `person:${person}`, reason: 'test' }
  await recording(
    store.db,
    entry,
    async (trx, change, wrote) => {
      wrote('access_grant')
      for (const grant of grants) await appendGrant(trx, grant, randomUUID(), change)
    },
    OPERATOR,
  )
  return grants
}
