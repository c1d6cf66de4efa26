import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApi } from '../../src/server/api.ts'
import { DEFAULT_SETTINGS } from '../../src/server/auth/settings.ts'
import type { Api } from '../../src/server/env.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { identityProvider, type Identity, type IdentityProvider } from '../support/identity-provider.ts'
import { actor } from '../support/people.ts'
import { Visitor } from '../support/visitor.ts'

const V1 = '/api/v1'
const PASSWORD = 'grey geese over the delta'

onEachServer('an institution that signs in its own people', (server) => {
  const at = shared(server, 'loaded')
  let provider: IdentityProvider
  let api: Api
  let admin: Awaited<ReturnType<typeof actor>>
  beforeAll(async () => {
    provider = await identityProvider()
    const ctx = { ...context(at().store), now: () => new Date().toISOString() }
    const settings = { ...DEFAULT_SETTINGS, limitSignIn: false, privateProviders: [provider.issuer] }
    api = createApi(ctx, pino({ level: 'silent' }), 'test', settings)
    admin = await actor(at().store, { administrator: true })
  })
  afterAll(() => provider.close())

  const asAdmin = (method: string, path: string, body?: unknown) =>
    new Visitor(api).send(method, V1 + path, body, admin.headers)
  const wanted = (more: object = {}) => ({
    organisation: 'NLD',
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    domains: ['mod.nl.example'],
    joins: true,
    secondFactor: false,
    ...more,
  })

  /** Goes to the institution as somebody and comes back; answers where that leads. */
  async function come(who: Identity, email = who.email): Promise<{ visitor: Visitor; to: string }> {
    provider.next = who
    const visitor = new Visitor(api)
    const asked = await visitor.post<{ url: string }>('/api/auth/sign-in/sso', { email })
    expect(asked.status).toBe(200)
    const back = new URL(await provider.authorise(asked.body.url))
    const answer = await visitor.get(back.pathname + back.search)
    return { visitor, to: answer.headers.get('location') ?? String(answer.status) }
  }
  const session = async (visitor: Visitor) => (await visitor.get(`${V1}/session`)).body
  const jan: Identity = { sub: 'jan', email: 'Jan@mod.nl.example', name: 'Jan de Vries' }

  test('is registered by an administrator alone, after it was asked how it works', async () => {
    const manager = await actor(at().store, { organisation: 'NLD', level: 'MANAGER' })
    const byManager = await new Visitor(api).send('POST', `${V1}/institutions`, wanted(), manager.headers)
    expect(byManager.status).toBe(403)
    const dead = await asAdmin('POST', '/institutions', wanted({ issuer: 'http://127.0.0.1:1' }))
    expect(dead).toMatchObject({ status: 422, body: { code: 'access.institution_failed' } })
    expect(await asAdmin('POST', '/institutions', wanted({ domains: ['nl example'] }))).toMatchObject({ status: 400 })
    expect(await asAdmin('POST', '/institutions', wanted())).toMatchObject({ status: 200, body: { provider: 'nld' } })
    const list = await asAdmin('GET', '/institutions')
    expect(list.body).toMatchObject({ institutions: [{ organisation: 'NLD', name: 'Netherlands', joins: true }] })
    expect(JSON.stringify(list.body)).not.toContain(provider.clientSecret)
    const taken = await asAdmin(
      'POST',
      '/institutions',
      wanted({ organisation: 'BEL', domains: ['hq.mod.nl.example'] }),
    )
    expect(taken).toMatchObject({ status: 409, body: { code: 'access.institution_exists' } })
  })

  test('makes its people readers where it may, once, and counts as one factor', async () => {
    const first = await come(jan)
    expect(first.to).toMatch(/\/account$/)
    const found = await session(first.visitor)
    expect(found).toMatchObject({
      viewer: { organisation: 'NLD', level: 'READER' },
      person: { email: 'jan@mod.nl.example', name: 'Jan de Vries' },
      secondFactor: { shown: false },
      password: false,
    })
    // Without a password one's own second factor is set by the sign-in alone.
    const set = await first.visitor.post<{ totpURI: string }>('/api/auth/two-factor/enable')
    expect(set.body.totpURI).toMatch(/^otpauth:/)
    const again = await session((await come(jan)).visitor)
    expect(again).toMatchObject({ person: found['person'] })
    expect((again['grants'] as unknown[]).length).toBe(1)
    // Whoever was removed does not come back by signing in.
    const [grant] = found['grants'] as { id: string }[]
    expect((await asAdmin('DELETE', `/grants/${grant!.id}`)).status).toBe(200)
    expect(await session((await come(jan)).visitor)).toMatchObject({ viewer: { organisation: null }, grants: [] })
  })

  test('lets nobody in with an address that is not its own, whoever it says they are', async () => {
    const admin2 = await actor(at().store, { administrator: true })
    for (const email of ['boss@mod.be.example', `${admin2.person}@example.org`, 'x@mod.nl.example.evil.example']) {
      const { visitor, to } = await come({ sub: `forged-${email}`, email, name: 'Forged' }, 'any@mod.nl.example')
      expect(to).toMatch(/\/sign-in\?error=/)
      expect(await session(visitor)).toMatchObject({ viewer: null })
    }
  })

  test('does not open an account that somebody else’s organisation made under its address', async () => {
    const manager = await actor(at().store, { organisation: 'DNK', level: 'MANAGER' })
    const email = 'piet@mod.nl.example'
    const invitation = { email, name: 'Piet', organisation: 'DNK', level: 'EDITOR' }
    const made = await new Visitor(api).send('POST', `${V1}/invitations`, invitation, manager.headers)
    const token = new URL(String(made.body['link'])).hash.slice('#token='.length)
    const account = { name: 'Not Piet', email, password: PASSWORD }
    expect((await new Visitor(api).post(`${V1}/links/accept`, { token, account })).status).toBe(200)
    const { visitor, to } = await come({ sub: 'piet', email, name: 'Piet' })
    expect(to).toMatch(/\/sign-in\?error=/)
    expect(await session(visitor)).toMatchObject({ viewer: null })
  })

  test('opens the account that its own organisation invited, and takes up an open invitation', async () => {
    const manager = await actor(at().store, { organisation: 'NLD', level: 'MANAGER' })
    const invite = async (email: string) => {
      const invitation = { email, name: 'N', organisation: 'NLD', level: 'EDITOR' }
      return (await new Visitor(api).send('POST', `${V1}/invitations`, invitation, manager.headers)).body
    }
    const email = 'els@mod.nl.example'
    const token = new URL(String((await invite(email))['link'])).hash.slice('#token='.length)
    const account = { name: 'Els', email, password: PASSWORD }
    expect((await new Visitor(api).post(`${V1}/links/accept`, { token, account })).status).toBe(200)
    const els = await session((await come({ sub: 'els', email, name: 'Els' })).visitor)
    expect(els).toMatchObject({ viewer: { organisation: 'NLD', level: 'EDITOR' } })
    await invite('kees@mod.nl.example')
    const kees = await session((await come({ sub: 'kees', email: 'kees@mod.nl.example', name: 'Kees' })).visitor)
    expect(kees).toMatchObject({ viewer: { organisation: 'NLD', level: 'EDITOR' } })
    expect((kees['grants'] as unknown[]).length).toBe(1)
  })

  test('one that lets nobody join admits only those who are invited', async () => {
    expect(await asAdmin('DELETE', '/institutions/nld')).toMatchObject({ status: 200 })
    expect(await new Visitor(api).post('/api/auth/sign-in/sso', { email: jan.email })).toMatchObject({
      status: 404,
      body: { code: 'access.institution_unknown' },
    })
    const closed = wanted({ organisation: 'NOR', domains: ['mil.no.example'], joins: false, secondFactor: true })
    expect((await asAdmin('POST', '/institutions', closed)).status).toBe(200)
    const stranger = await come({ sub: 's', email: 's@mil.no.example', name: 'S' })
    expect(stranger.to).toMatch(/\/sign-in\?error=/)
    const manager = await actor(at().store, { organisation: 'NOR', level: 'MANAGER' })
    const invitation = { email: 'liv@mil.no.example', name: 'Liv', organisation: 'NOR', level: 'READER' }
    expect((await new Visitor(api).send('POST', `${V1}/invitations`, invitation, manager.headers)).status).toBe(200)
    const liv = await session((await come({ sub: 'liv', email: 'liv@mil.no.example', name: 'Liv' })).visitor)
    expect(liv).toMatchObject({ viewer: { organisation: 'NOR' }, secondFactor: { shown: true } })
  })

  test('keeps none of the institution’s tokens', async () => {
    const rows = await at()
      .store.auth.selectFrom('account')
      .selectAll()
      .where('providerId', '<>', 'credential')
      .execute()
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows as unknown as Record<string, unknown>[])
      expect([row['accessToken'], row['refreshToken'], row['idToken']]).toEqual([null, null, null])
  })

  test('a provider in a private network that nobody named is not asked', async () => {
    const ctx = { ...context(at().store), now: () => new Date().toISOString() }
    const strict = createApi(ctx, pino({ level: 'silent' }), 'test')
    const body = wanted({ organisation: 'SWE', domains: ['mil.se.example'] })
    const answer = await new Visitor(strict).send('POST', `${V1}/institutions`, body, admin.headers)
    expect(answer).toMatchObject({ status: 422, body: { code: 'access.institution_failed' } })
  })
})
