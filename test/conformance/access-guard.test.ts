import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { createApi } from '../../src/server/api.ts'
import { DEFAULT_SETTINGS, type ServerSettings } from '../../src/server/auth/settings.ts'
import type { Api } from '../../src/server/env.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { actor } from '../support/people.ts'
import { Visitor } from '../support/visitor.ts'

const V1 = '/api/v1'
const HOUR = 3_600_000

onEachServer('what stands before the API', (server) => {
  const at = shared(server, 'loaded')
  const ctx = (now = () => new Date().toISOString()) => ({ ...context(at().store), now })
  const apiWith = (more: Partial<ServerSettings> = {}, now?: () => string): Api =>
    createApi(ctx(now), pino({ level: 'silent' }), 'test', { ...DEFAULT_SETTINGS, ...more })
  /** A request as it arrives over a wire from an address. */
  const from = (api: Api, address: string, path: string, init: RequestInit = {}, origin = 'http://localhost') =>
    Promise.resolve(api.request(`${origin}${path}`, init, { incoming: { socket: { remoteAddress: address } } }))

  describe('limits', () => {
    test('so many requests a minute of one address; others go on', async () => {
      const api = apiWith({ requestsPerMinute: 3 })
      const ask = (address: string, headers = {}) => from(api, address, `${V1}/health`, { headers })
      const seen = []
      for (let i = 0; i < 5; i += 1)
        seen.push((await ask('203.0.113.7', { 'x-forwarded-for': `198.51.100.${i}` })).status)
      expect(seen).toEqual([200, 200, 200, 429, 429])
      const refused = await ask('203.0.113.7')
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused.json()).toMatchObject({
        code: 'access.too_many_requests',
        params: { seconds: expect.any(Number) },
      })
      expect((await ask('203.0.113.8')).status).toBe(200)
    })

    test('of one person, from wherever they come', async () => {
      const api = apiWith({ requestsPerMinute: 2 })
      const { headers } = await actor(at().store, { organisation: 'BGD' })
      const ask = (address: string) => from(api, address, `${V1}/health`, { headers })
      const seen = []
      for (let i = 0; i < 3; i += 1) seen.push((await ask(`203.0.113.${i}`)).status)
      expect(seen).toEqual([200, 200, 429])
      expect((await ask('203.0.113.99')).status).toBe(429)
      expect((await from(api, '203.0.113.1', `${V1}/health`)).status).toBe(200)
    })

    test('behind a trusted proxy each client counts for itself', async () => {
      const api = apiWith({ requestsPerMinute: 1, trustedProxies: ['10.0.0.0/8'] })
      const ask = (client: string) => from(api, '10.1.1.1', `${V1}/health`, { headers: { 'x-forwarded-for': client } })
      expect((await ask('198.51.100.1')).status).toBe(200)
      expect((await ask('198.51.100.1')).status).toBe(429)
      expect((await ask('198.51.100.2')).status).toBe(200)
    })

    test('few sign-ins of one address in ten seconds, whatever it says of itself', async () => {
      const api = apiWith()
      const attempt = (address: string, claimed: string, email: string) =>
        from(api, address, '/api/auth/sign-in/email', {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'http://localhost', 'x-gaplist-address': claimed },
          body: JSON.stringify({ email, password: 'not a password at all' }),
        })
      const seen = []
      for (let i = 0; i < 5; i += 1)
        seen.push((await attempt('203.0.113.50', `198.51.100.${i}`, `n${i}@example.org`)).status)
      expect(seen).toEqual([401, 401, 401, 429, 429])
      const refused = await attempt('203.0.113.50', '198.51.100.9', 'n9@example.org')
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused.json()).toMatchObject({ code: 'access.too_many_requests' })
      expect((await attempt('203.0.113.51', '', 'n10@example.org')).status).toBe(401)
    })
  })

  describe('a session', () => {
    test('ends twelve hours after its last use, and seven days after its beginning', async () => {
      const { store } = at()
      const { person, headers } = await actor(store, { organisation: 'BGD', by: 'SESSION' })
      const began = Date.now()
      const after = async (hours: number) => {
        const api = apiWith({}, () => new Date(began + hours * HOUR).toISOString())
        const answer = await api.request(`${V1}/session`, { headers })
        const cookie = answer.headers.get('set-cookie')
        return { there: ((await answer.json()) as { viewer: unknown }).viewer !== null, renewed: cookie !== null }
      }
      expect(await after(0)).toEqual({ there: true, renewed: false })
      expect(await after(11)).toEqual({ there: true, renewed: true })
      // Used once at the eleventh hour, it lasts until the twenty-third.
      expect(await after(22)).toEqual({ there: true, renewed: true })
      expect(await after(35)).toEqual({ there: false, renewed: false })
      for (const until of [35, 168]) {
        await store.auth
          .updateTable('session')
          .set({ expiresAt: new Date(began + until * HOUR + HOUR) })
          .where('userId', '=', person)
          .execute()
        expect((await after(until)).there).toBe(until < 168)
      }
    })

    test('costs those nothing who have none: no account is asked about', async () => {
      const untouched = new Proxy(at().store, {
        get(store, key) {
          if (key === 'auth') throw new Error('accounts were asked')
          return Reflect.get(store, key) as unknown
        },
      })
      const api = createApi({ ...ctx(), store: untouched }, pino({ level: 'silent' }), 'test')
      for (const path of ['/gap-lines', '/session', '/missions', '/ledger/verification'])
        expect([path, (await api.request(V1 + path)).status]).toEqual([path, 200])
    })
  })

  describe('https', () => {
    const origin = 'https://gaplist.example.org'
    test('cookies are Secure, the browser is told to stay, and other hosts are not ours', async () => {
      const api = apiWith({ origin, limitSignIn: false })
      const { headers: own } = await actor(at().store, { organisation: 'BGD', by: 'SESSION', origin })
      expect(own['cookie']).toMatch(/^__Secure-gaplist\.session_token=/)
      const answer = await api.request(`${origin}${V1}/session`, { headers: own })
      expect(((await answer.json()) as { viewer: unknown }).viewer).not.toBeNull()
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
      const act = (from: string) =>
        api.request(`${origin}${V1}/session/acting`, {
          method: 'POST',
          headers: { ...own, origin: from, 'content-type': 'application/json' },
          body: JSON.stringify({ grant: 'x' }),
        })
      expect((await act(origin)).status).toBe(404)
      for (const foreign of [
        'http://gaplist.example.org',
        'https://example.org',
        'https://gaplist.example.org.evil.example',
      ])
        expect((await act(foreign)).status).toBe(403)
      const options = await api.request(`${origin}/api/auth/passkey/generate-authenticate-options`)
      expect(await options.json()).toMatchObject({ rpId: 'gaplist.example.org' })
      expect(options.headers.get('set-cookie')).toMatch(/Secure/)
    })

    test('on loopback, a name that is not ours gets no sign-in', async () => {
      const api = apiWith()
      const answer = await api.request('http://rebound.example:8010/api/auth/passkey/generate-authenticate-options')
      expect(answer.status).toBe(404)
      expect((await api.request(`http://localhost${V1}/health`)).headers.get('strict-transport-security')).toBeNull()
    })
  })

  test('headers are strict on every answer, and passkeys are ours alone', async () => {
    const { headers } = await apiWith().request(`${V1}/session`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('publickey-credentials-get=(self)')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('a session is not asked for where a key is sent, and a key without one is', async () => {
    const session = await actor(at().store, { organisation: 'BGD', by: 'SESSION' })
    const key = await actor(at().store, { organisation: 'GHA' })
    const both = await apiWith().request(`${V1}/session`, { headers: { ...session.headers, ...key.headers } })
    expect(await both.json()).toMatchObject({ by: 'KEY', viewer: { organisation: 'GHA' } })
    const who = new Visitor(apiWith())
    expect(
      await who.send(
        'POST',
        `${V1}/session/acting`,
        { grant: 'x' },
        { ...key.headers, origin: 'https://evil.example' },
      ),
    ).toMatchObject({
      status: 403,
      body: { code: 'access.not_allowed' },
    })
  })
})
