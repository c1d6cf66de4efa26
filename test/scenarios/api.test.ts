import { Writable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CapabilityListSchema, OrganisationListSchema } from '../../src/contract/capability.ts'
import { ProblemSchema } from '../../src/contract/common.ts'
import { HealthSchema, LedgerViewSchema, QuarantineSchema, ReadySchema } from '../../src/contract/exchange.ts'
import { LedgerEntriesSchema } from '../../src/contract/ledger.ts'
import { GapLineSchema, GapListSchema, TraceSchema, type GapListView } from '../../src/contract/gap.ts'
import { CalendarSchema, MissionListSchema, MissionPageSchema, StrengthSchema } from '../../src/contract/mission.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { refuse } from '../../src/core/problem.ts'
import { toProblem } from '../../src/server/problem-response.ts'
import { serveSite } from '../../src/server/site.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { newestMigration } from '../../src/store/migrate.ts'
import { actor } from '../support/people.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
let api: Api
let logged = ''

beforeAll(async () => {
  register = await testRegister()
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged += String(chunk)
      done()
    },
  })
  api = createApi(register.ctx, pino({ level: 'info', base: null }, sink), 'test')
})
afterAll(() => register.close())

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(api.request(`${API_BASE}${path}`, { headers }))
const json = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>

describe('every answer is what the contract says', () => {
  test.each([
    ['/gap-lines', GapListSchema],
    ['/gap-lines?asOf=2011-03-15&reading=all&sort=gap&order=desc&language=ar', GapListSchema],
    ['/gap-lines/UNAMID/tactical-helicopter', GapLineSchema],
    ['/gap-lines/UNAMID/tactical-helicopter/trace', TraceSchema],
    ['/gap-lines/MINURCAT/troops/trace', TraceSchema],
    ['/gap-lines/MONUSCO/military-helicopter/trace?language=zh', TraceSchema],
    ['/missions', MissionListSchema],
    ['/missions/MONUSCO', MissionPageSchema],
    ['/missions/UNIFIL', MissionPageSchema],
    ['/missions/UNTSO/strength', StrengthSchema],
    ['/calendar', CalendarSchema],
    ['/capabilities', CapabilityListSchema],
    ['/organisations', OrganisationListSchema],
    ['/quarantine', QuarantineSchema],
    ['/ledger/verification', LedgerViewSchema],
    ['/ledger/entries?limit=5&slice=exchange', LedgerEntriesSchema],
    ['/health', HealthSchema],
    ['/ready', ReadySchema],
  ])('%s', async (path, schema) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    const body: unknown = await answer.json()
    expect(schema.parse(body)).toEqual(body)
  })
})

describe('problems', () => {
  test.each([
    ['/gap-lines?mission=UNAMDI', 404, 'mission.unknown'],
    ['/gap-lines?capability=helikopter', 404, 'capability.unknown'],
    ['/gap-lines?asOf=2010-02-30', 400, 'history.day_invalid'],
    ['/gap-lines?knownAt=yesterday', 400, 'history.day_invalid'],
    ['/gap-lines?asOf=9999-01-01', 400, 'history.day_too_far'],
    ['/gap-lines?asOf=1980-01-01', 404, 'history.before_first_fact'],
    ['/gap-lines?limit=0', 400, 'request.invalid'],
    ['/gap-lines?sort=colour', 400, 'request.invalid'],
    ['/gap-lines/UNAMID/submarines', 404, 'line.unknown'],
    ['/missions/NOPE', 404, 'mission.unknown'],
    ['/missions/%F0%9F%92%A9', 404, 'mission.unknown'],
    ['/nothing', 404, 'request.not_found'],
    ['/gap-lines?foo=bar', 400, 'request.invalid'],
    ['/gap-lines?asOf=', 400, 'request.invalid'],
    ['/gap-lines?mission=', 400, 'request.invalid'],
    ['/gap-lines.csv?asof=2010-07-27', 400, 'request.invalid'],
    ['/gap-lines/UNAMID/troops?asof=2010-07-27', 400, 'request.invalid'],
    ['/missions/UNAMID?asOf=2010-07-27&asOf=2010-07-28', 400, 'request.invalid'],
    ['/ledger/verification?page=2', 400, 'request.invalid'],
    ['/ledger/entries?entry=999999', 404, 'ledger.entry_unknown'],
    ['/ledger/entries?limit=1000', 400, 'request.invalid'],
    ['/pledges?organisation=NOPE', 404, 'access.organisation_unknown'],
    [`/gap-lines?q=${'x'.repeat(300)}`, 400, 'request.invalid'],
  ])('%s', async (path, status, code) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = ProblemSchema.parse(await answer.json())
    expect(problem).toMatchObject({ code, status })
    expect(problem.detail.length).toBeGreaterThan(5)
    expect(problem.remedy.length).toBeGreaterThan(5)
  })

  test('a parameter that is unknown is named, with those that there are', async () => {
    const problem = ProblemSchema.parse(await json('/calendar?foo=bar'))
    expect(problem.params).toMatchObject({ field: 'foo' })
    expect(problem.detail).toContain('windowDays')
  })

  test('a method that a path does not take: 405, and which it takes', async () => {
    const answer = await api.request(`${API_BASE}/missions/UNAMID`, { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(ProblemSchema.parse(await answer.json()).code).toBe('request.method')
    expect((await api.request(`${API_BASE}/nothing`, { method: 'POST' })).status).toBe(404)
    expect((await api.request(`${API_BASE}/missions`, { method: 'HEAD' })).status).toBe(200)
  })

  test('what was asked is not repeated at any length', async () => {
    const problem = ProblemSchema.parse(await json(`/missions/${'x'.repeat(2_000)}`))
    expect(problem.params['mission']).toHaveLength(200)
    expect(problem.detail.length).toBeLessThan(400)
  })

  test('paths beside the API are problems, not the page', async () => {
    const site = createApi(register.ctx, pino({ level: 'silent' }), 'test')
    serveSite(site, import.meta.dirname)
    for (const path of ['/api', '/api/v1', '/api/v1/nothing', '/api/v2/missions']) {
      const answer = await site.request(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(ProblemSchema.parse(await answer.json()).code).toBe('request.not_found')
    }
  })

  test('a database that stops, or is made anew: 503, and nothing of where it is', async () => {
    for (const code of ['57P01', '57P02', '57P03', '57P05', '53300', '3D000', '42P01', 'ECONNREFUSED']) {
      const message = 'connect ECONNREFUSED 10.1.2.3:5432'
      expect(toProblem(Object.assign(new Error(message), { code }), 'id')).toEqual({
        code: 'store.unavailable',
        params: {},
      })
    }
    const failing = new Proxy(register.ctx.store, {
      get: (store, key) => {
        if (key === 'db') throw Object.assign(new Error('to 10.1.2.3:5432'), { code: '57P01' })
        return Reflect.get(store, key) as unknown
      },
    })
    let log = ''
    const sink = new Writable({ write: (chunk, _encoding, done) => ((log += String(chunk)), done()) })
    const broken = createApi({ ...register.ctx, store: failing }, pino({ level: 'warn' }, sink), 'test')
    const answer = await broken.request(`${API_BASE}/gap-lines`)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(text).toContain('store.unavailable')
    expect(text).not.toMatch(/10\.1\.2\.3|DATABASE_URL|postgres/)
    expect(log).toContain('10.1.2.3')
  })

  test('the remedy names the nearest, in the language asked for', async () => {
    const problem = ProblemSchema.parse(await json('/missions/UNAMDI?language=fr'))
    expect(problem.remedy).toContain('UNAMID')
    const english = ProblemSchema.parse(await json('/missions/UNAMDI'))
    expect(problem.detail).not.toBe(english.detail)
  })
})

describe('HTTP', () => {
  test('ready names the newest migration', async () =>
    expect(await json('/ready')).toMatchObject({ schema: await newestMigration() }))

  test('an answer that has not changed is not sent again, and one in another language is', async () => {
    const first = await get('/gap-lines')
    const etag = first.headers.get('etag')!
    expect(etag).toMatch(/^W\/"/)
    const again = await get('/gap-lines', { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get('/gap-lines', { 'if-none-match': '*' })).status).toBe(304)
    expect((await get('/missions/NOPE', { 'if-none-match': '*' })).status).toBe(404)
    expect((await get('/gap-lines', { 'if-none-match': etag, 'accept-language': 'zh' })).status).toBe(200)
    expect((await get('/gap-lines?asOf=2010-06-30', { 'if-none-match': etag })).status).toBe(200)
  })

  test('who may act for whom is no reason to send a public answer again; a new organisation is', async () => {
    const etag = (await get('/gap-lines')).headers.get('etag')!
    await actor(register.ctx.store, { organisation: 'ETH' })
    expect((await get('/gap-lines', { 'if-none-match': etag })).status).toBe(304)
    const entry = { actor: 'test', action: 'access.add_organisation', subject: 'organisation:X', reason: 'test' }
    await recording(register.ctx.store.db, entry, async () => {})
    expect((await get('/gap-lines', { 'if-none-match': etag })).status).toBe(200)
  })

  test('what is damaged is logged for whoever runs the register', async () => {
    const lines: string[] = []
    const own = createApi(register.ctx, pino({ base: null }, { write: (line) => void lines.push(line) }), 'test')
    own.get('/damaged', () => refuse('edition.damaged', { edition: 977 }))
    expect((await own.request('/damaged')).status).toBe(500)
    expect(lines.filter((line) => line.includes('edition.damaged') && line.includes('"level":50'))).toHaveLength(1)
  })

  test('answers are compressed for those who take it', async () => {
    const answer = await get('/gap-lines', { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    const body = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()
    expect(JSON.parse(body).lines.length).toBeGreaterThan(20)
  })

  test('pages hang together: each line once, in one order', async () => {
    const whole = await json<GapListView>('/gap-lines?sort=capability')
    const found: string[] = []
    for (let next: string | null = `${API_BASE}/gap-lines?sort=capability&limit=7`; next;) {
      const page = (await (await api.request(next)).json()) as GapListView
      found.push(...page.lines.map((l) => l.id))
      next = page.page.next
    }
    expect(found).toEqual(whole.lines.map((l) => l.id))
    expect(new Set(found).size).toBe(whole.page.total)
  })

  test('headers are strict, and no answer may be framed or sniffed', async () => {
    const { headers } = await get('/gap-lines')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
  })

  test('words in another script or with accents are found', async () => {
    const count = async (q: string, language: string): Promise<number> =>
      (await json<GapListView>(`/gap-lines?language=${language}&q=${encodeURIComponent(q)}`)).lines.length
    expect(await count('helicopteres militaires manoeuvre', 'fr')).toBe(0)
    expect(await count('helicopteres militaires', 'fr')).toBeGreaterThan(2)
    expect(await count('通用直升机', 'zh')).toBeGreaterThan(2)
    expect(await count("cote d'ivoire", 'en')).toBe(2)
  })

  test('the log says what was asked, not what was searched for', () => {
    expect(logged).toContain('"path":"/api/v1/gap-lines"')
    expect(logged).not.toContain('helicopteres')
    expect(logged).not.toContain('unexpected')
  })
})
