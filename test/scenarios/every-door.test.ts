import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { API_BASE, createApi } from '../../src/server/api.ts'
import { DEFAULT_SETTINGS } from '../../src/server/auth/settings.ts'
import type { Api } from '../../src/server/env.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { example, type Description, type Schema } from '../support/described.ts'
import { actor } from '../support/people.ts'
import { testRegister, type TestRegister } from './register.ts'

const METHODS = ['post', 'put', 'patch', 'delete'] as const

/** What comes through doors: over-long, reordering, invisible, absurd, of the wrong kind, unknown, dangerous elsewhere. */
const NASTY: readonly unknown[] = [
  'x'.repeat(100_000),
  'a\u202egnp.exe',
  'nul\u0000byte',
  '\ud800',
  '=HYPERLINK("http://example.org")',
  "'; drop table gaplist.pledge; --",
  '2010-02-30',
  '9999999999999999999999',
  '../../../etc/passwd',
  '',
  -1,
  1e308,
  0.1,
  null,
  true,
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: null, constructor: 1 },
]

let register: TestRegister
let api: Api
let description: Description
const people: Record<string, Record<string, string>> = { nobody: {} }

beforeAll(async () => {
  register = await testRegister()
  const settings = { ...DEFAULT_SETTINGS, requestsPerMinute: 10_000_000, limitSignIn: false }
  api = createApi(register.ctx, pino({ level: 'silent' }), 'test', settings)
  description = (await (await api.request(`${API_BASE}/openapi.json`)).json()) as Description
  const { store } = register.ctx
  people['Bangladesh'] = (await actor(store, { organisation: 'BGD' })).headers
  people['Secretariat'] = (await actor(store, { organisation: 'UN-DPKO' })).headers
  people['administrator'] = (await actor(store, { administrator: true })).headers
})
afterAll(() => register.close())

/** The example with one value, at any depth, replaced. */
function* mutations(value: unknown): Generator<unknown> {
  for (const nasty of NASTY) yield nasty
  if (Array.isArray(value)) {
    for (const inner of mutations(value[0])) yield [inner]
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, own] of Object.entries(value)) {
      for (const inner of mutations(own)) yield { ...value, [key]: inner }
      const { [key]: _, ...rest } = value as Record<string, unknown>
      yield rest
    }
    yield { ...value, somethingUnknown: 1 }
  }
}

const doors = (): { method: string; path: string; schema: Schema | undefined }[] =>
  Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      return [
        { method: method.toUpperCase(), path, schema: operation.requestBody?.content?.['application/json']?.schema },
      ]
    }),
  )

async function sound(answer: Response, what: string): Promise<void> {
  const text = await answer.text()
  expect(answer.status, `${what}: ${text.slice(0, 300)}`).toBeLessThan(500)
  if (answer.status < 400) return
  expect(answer.headers.get('content-type'), what).toContain('application/problem+json')
  const problem = JSON.parse(text) as { code: string; detail: string; remedy: string }
  expect(problem.detail.length, what).toBeGreaterThan(5)
  expect(problem.remedy.length, what).toBeGreaterThan(5)
  expect(text.length, `${what}: an answer does not repeat what it was given at length`).toBeLessThan(8_000)
}

test(
  'whatever comes through any door of the API gets a clear problem, never a fault',
  { timeout: 600_000 },
  async () => {
    expect(doors().length).toBeGreaterThan(15)
    let sent = 0
    for (const { method, path, schema } of doors())
      for (const [who, headers] of Object.entries(people)) {
        const address = `${API_BASE}${path.replaceAll(/\{\w+\}/g, 'UNAMID')}`
        const bodies = schema && who !== 'nobody' ? mutations(example(description, schema)) : [{}]
        for (const body of bodies) {
          const all = { ...headers, 'content-type': 'application/json', 'if-match': '"1"' }
          const answer = await api.request(address, { method, headers: all, body: JSON.stringify(body) })
          await sound(answer, `${who} ${method} ${path} ${JSON.stringify(body)?.slice(0, 200)}`)
          sent += 1
        }
      }
    console.log(`      ${sent} requests through ${doors().length} doors`)
  },
)

test.each([
  ['broken JSON', '{"a":', 'application/json'],
  ['no JSON', 'hello', 'application/json'],
  ['another type', '<a/>', 'application/xml'],
  ['a deep nest', '['.repeat(50_000), 'application/json'],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 'application/json'],
])('%s in a body is refused', async (_what, body, type) => {
  for (const { method, path } of doors()) {
    const address = `${API_BASE}${path.replaceAll(/\{\w+\}/g, 'UNAMID')}`
    const headers = { ...people['Secretariat'], 'content-type': type, 'if-match': '"1"' }
    await sound(await api.request(address, { method, headers, body }), `${method} ${path}`)
  }
})

test('letters that are not in Unicode are refused, and not lost', async () => {
  const pledge = {
    kind: 'FUNDING',
    capability: 'police',
    visibility: 'PRIVATE',
    amount: '5',
    currency: 'USD',
    note: 'é',
  }
  const headers = { ...people['Bangladesh'], 'content-type': 'application/json' }
  const send = async (encoding: 'latin1' | 'utf8') => {
    const body = Buffer.from(JSON.stringify({ ...pledge, language: 'fr' }), encoding)
    const answer = await api.request(`${API_BASE}/pledges`, { method: 'POST', headers, body })
    return [answer.status, ((await answer.json()) as { detail?: string }).detail]
  }
  expect(await send('latin1')).toEqual([400, expect.stringContaining('UTF-8')])
  expect((await send('utf8'))[0]).not.toBe(400)
})

test.each(['', 'x', '"-1"', '*', '"99999999999999"', 'W/"1", "2"'])(
  'If-Match %j is refused or found stale',
  async (tag) => {
    for (const { method, path, schema } of doors()) {
      const address = `${API_BASE}${path.replaceAll(/\{\w+\}/g, 'UNAMID')}`
      const headers = { ...people['Secretariat'], 'content-type': 'application/json', 'if-match': tag }
      const body = JSON.stringify(example(description, schema) ?? {})
      await sound(await api.request(address, { method, headers, body }), `${method} ${path} ${tag}`)
    }
  },
)

test('nothing of it has damaged the register', async () => {
  expect((await verifyLedger(register.ctx.store.db)).findings).toEqual([])
})
