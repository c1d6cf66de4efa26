import { Writable } from 'node:stream'
import pino from 'pino'
import { beforeAll, describe, expect, test } from 'vitest'
import { administratorLink } from '../../src/app/access/first-administrator.ts'
import { createApi } from '../../src/server/api.ts'
import { codeAt, stepAt } from '../../src/server/auth/one-time-code.ts'
import { DEFAULT_SETTINGS } from '../../src/server/auth/settings.ts'
import type { Api } from '../../src/server/env.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { Visitor } from '../support/visitor.ts'

const V1 = '/api/v1'
const PASSWORD = 'grey geese over the delta'

/** The bytes behind the secret in an authenticator's address, which is in base32. */
function secretIn(uri: string): string {
  const text = new URL(uri).searchParams.get('secret')!
  const bits = [...text].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g)!.map((b) => Number.parseInt(b, 2))).toString()
}
const codeNow = (secret: string, steps = 0): string => codeAt(secret, stepAt(Date.now()) + steps)

onEachServer('signing in', (server) => {
  const at = shared(server, 'loaded')
  let api: Api
  let logged = ''
  const now = () => new Date().toISOString()
  const ctx = () => ({ ...context(at().store), now })
  beforeAll(() => {
    const sink = new Writable({ write: (chunk, _encoding, done) => ((logged += String(chunk)), done()) })
    const settings = { ...DEFAULT_SETTINGS, limitSignIn: false }
    api = createApi(ctx(), pino({ level: 'trace', base: null }, sink), 'test', settings)
  })

  const visitor = () => new Visitor(api)
  const signIn = (who: Visitor, email: string, password = PASSWORD) =>
    who.post('/api/auth/sign-in/email', { email, password })
  const session = async (who: Visitor) => (await who.get(`${V1}/session`)).body

  /** An administrator with an account and a password, made as at the first start. */
  async function administrator(email: string): Promise<Visitor> {
    const { token } = await administratorLink(ctx())
    const account = { name: 'Amina Diallo', email, password: PASSWORD }
    const who = visitor()
    expect(await who.post(`${V1}/links/accept`, { token, account })).toMatchObject({ status: 200 })
    expect(await signIn(who, email)).toMatchObject({ status: 200 })
    return who
  }
  async function withSecondFactor(who: Visitor): Promise<{ secret: string; backupCodes: string[] }> {
    const made = await who.post<{ totpURI: string; backupCodes: string[] }>('/api/auth/two-factor/enable', {
      password: PASSWORD,
    })
    expect(made.status).toBe(200)
    const secret = secretIn(made.body.totpURI)
    expect(await who.post('/api/auth/two-factor/verify-totp', { code: codeNow(secret, -1) })).toMatchObject({
      status: 200,
    })
    return { secret, backupCodes: made.body.backupCodes }
  }

  test('the first link makes an administrator, once; without a second factor they administer nothing', async () => {
    const { token } = await administratorLink(ctx())
    const who = visitor()
    const look = await who.post(`${V1}/links/look`, { token })
    expect(look.body).toMatchObject({ kind: 'FIRST_ADMINISTRATOR', administrator: true, hasAccount: false })
    const account = { name: 'First', email: 'First@Example.org', password: PASSWORD }
    expect(await who.post(`${V1}/links/accept`, { token, account })).toMatchObject({
      status: 200,
      body: { email: 'first@example.org' },
    })
    const again = await who.post(`${V1}/links/accept`, { token, account: { ...account, email: 'b@example.org' } })
    expect(again).toMatchObject({ status: 404, body: { code: 'access.link_unknown' } })
    expect(await signIn(who, 'first@example.org')).toMatchObject({ status: 200 })
    expect(await session(who)).toMatchObject({ viewer: { administrator: false, lacksSecondFactor: true } })
    expect(await who.get(`${V1}/people`)).toMatchObject({ status: 403, body: { code: 'access.second_factor_needed' } })
    await withSecondFactor(who)
    expect(await session(who)).toMatchObject({
      viewer: { administrator: true, lacksSecondFactor: false },
      secondFactor: { set: true, shown: true },
    })
    expect((await who.get(`${V1}/people`)).status).toBe(200)
  })

  test('with a second factor the password alone opens nothing; a code is taken once, a backup code too', async () => {
    const first = await administrator('codes@example.org')
    const { secret, backupCodes } = await withSecondFactor(first)
    const who = visitor()
    const asked = await signIn(who, 'codes@example.org')
    expect(asked).toMatchObject({ status: 200, body: { twoFactorRedirect: true } })
    expect(await session(who)).toMatchObject({ viewer: null })
    expect(await who.post('/api/auth/two-factor/verify-totp', { code: '000000' })).toMatchObject({
      status: 401,
      body: { code: 'access.code_wrong' },
    })
    const code = codeNow(secret)
    const [one, two] = await Promise.all([
      who.post('/api/auth/two-factor/verify-totp', { code }),
      (async () => {
        const other = visitor()
        await signIn(other, 'codes@example.org')
        return other.post('/api/auth/two-factor/verify-totp', { code })
      })(),
    ])
    expect([one.status, two.status].toSorted()).toEqual([200, 401])
    const third = visitor()
    await signIn(third, 'codes@example.org')
    expect(await third.post('/api/auth/two-factor/verify-totp', { code })).toMatchObject({
      status: 401,
      body: { code: 'access.code_wrong' },
    })
    expect(await third.post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] })).toMatchObject({
      status: 200,
    })
    expect(await session(third)).toMatchObject({ secondFactor: { shown: true } })
    const fourth = visitor()
    await signIn(fourth, 'codes@example.org')
    expect(await fourth.post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] })).toMatchObject({
      status: 401,
    })
  })

  test('after five wrong passwords the account takes none for fifteen minutes, and so for one that nobody has', async () => {
    await administrator('locked@example.org')
    for (const email of ['locked@example.org', 'nobody@example.org']) {
      const seen = []
      for (let i = 0; i < 6; i += 1) seen.push((await signIn(visitor(), email, 'a wrong password')).body['code'])
      expect(seen).toEqual([...Array.from({ length: 5 }, () => 'access.credentials_wrong'), 'access.locked_out'])
      const locked = await signIn(visitor(), email)
      expect(locked).toMatchObject({ status: 429, body: { code: 'access.locked_out', params: { minutes: 15 } } })
      expect(locked.headers.get('retry-after')).toBe('900')
    }
  })

  test('many guesses at once are no more than many in turn', async () => {
    await administrator('rush@example.org')
    const seen = await Promise.all(
      Array.from({ length: 20 }, () => signIn(visitor(), 'rush@example.org', 'a wrong password')),
    )
    expect(seen.filter((s) => s.body['code'] === 'access.credentials_wrong')).toHaveLength(5)
  })

  describe('cookies', () => {
    test('are HttpOnly, SameSite and bound to the path; a session that is ended is over at once', async () => {
      const who = await administrator('cookies@example.org')
      const second = visitor()
      const answer = await signIn(second, 'cookies@example.org')
      const cookie = answer.headers.getSetCookie().find((c) => c.startsWith('gaplist.session_token='))
      expect(cookie).toMatch(/HttpOnly/)
      expect(cookie).toMatch(/SameSite=Lax/)
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      const list = await who.get<{ sessions: { id: string; present: boolean }[] }>(`${V1}/sessions`)
      expect(list.body.sessions).toHaveLength(2)
      const other = list.body.sessions.find((s) => !s.present)!
      expect(await who.send('DELETE', `${V1}/sessions/${other.id}`)).toMatchObject({ status: 200 })
      expect(await session(second)).toMatchObject({ viewer: null })
      const { cookies } = who
      const kept = new Map(cookies)
      expect(await who.post('/api/auth/sign-out')).toMatchObject({ status: 200 })
      expect(who.cookies.has('gaplist.session_token')).toBe(false)
      for (const [name, value] of kept) cookies.set(name, value)
      expect(await session(who)).toMatchObject({ viewer: null })
    })

    test('do nothing for another site', async () => {
      const who = await administrator('foreign@example.org')
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: 'http://localhost:9' },
      ]) {
        const answer = await who.post(`${V1}/session/acting`, { grant: 'x' }, headers)
        expect(answer).toMatchObject({ status: 403, body: { code: 'access.origin_foreign' } })
        expect((await who.post('/api/auth/sign-out', {}, headers)).status).toBe(403)
        expect((await signIn(visitor(), 'foreign@example.org')).status).toBe(200)
        expect((await visitor().post('/api/auth/sign-in/email', { email: 'x', password: 'y' }, headers)).status).toBe(
          403,
        )
      }
      expect((await session(who))['viewer']).not.toBeNull()
    })
  })

  test('what is not used of better-auth is not there', async () => {
    const who = await administrator('surface@example.org')
    for (const [method, path] of [
      ['POST', '/sign-up/email'],
      ['POST', '/change-email'],
      ['POST', '/update-user'],
      ['POST', '/delete-user'],
      ['GET', '/get-session'],
      ['GET', '/list-sessions'],
      ['POST', '/api-key/create'],
      ['GET', '/api-key/list'],
      ['POST', '/sso/register'],
      ['GET', '/sso/providers'],
      ['POST', '/sso/saml2/sp/acs/x'],
      ['POST', '/two-factor/send-otp'],
      ['POST', '/request-password-reset'],
      ['GET', '/error'],
      ['GET', '/ok'],
      ['POST', '/set-password'],
      ['GET', '/sign-in/email'],
    ] as const) {
      const answer = await who.send(
        method,
        `/api/auth${path}`,
        method === 'POST' ? { email: 'a@b.example', password: PASSWORD } : undefined,
      )
      expect([path, answer.status]).toEqual([path, 404])
    }
  })

  test('bad bodies are problems with a remedy', async () => {
    for (const body of [null, [], 'x', { email: 5, password: {} }, { email: 'x'.repeat(200_000) }, {}]) {
      const answer = await visitor().post('/api/auth/sign-in/email', body)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.body['remedy']).toEqual(expect.any(String))
    }
  })

  test('the log holds no address, token, password or code', () => {
    expect(logged).toContain('/api/auth/sign-in/email')
    expect(logged).not.toMatch(/@example|grey geese|gaplist\.session_token|a wrong password/)
    expect(logged).not.toMatch(/"level":50/)
  })
})
