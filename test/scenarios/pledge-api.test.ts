import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProblemSchema } from '../../src/contract/common.ts'
import { GapListSchema } from '../../src/contract/gap.ts'
import {
  PledgeListSchema,
  PledgeReadersSchema,
  PledgeSchema,
  PledgesRenewedSchema,
  PledgeWrittenSchema,
  type PledgeView,
  type PledgeWrittenView,
} from '../../src/contract/supply.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'
import { testRegister, type TestRegister } from './register.ts'

type Headers = Record<string, string>
let register: TestRegister
let api: Api
const who = {} as Record<'owner' | 'reader' | 'secretariat' | 'other', Headers>
beforeAll(async () => {
  register = await testRegister()
  api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  const { store } = register.ctx
  who.owner = (await actor(store, { organisation: 'ETH' })).headers
  who.reader = (await actor(store, { organisation: 'ETH', level: 'READER' })).headers
  who.secretariat = (await actor(store, { organisation: 'UN-DPKO' })).headers
  who.other = (await actor(store, { organisation: 'GHA' })).headers
})
afterAll(() => register.close())

const request = (method: string, path: string, headers: Headers, body?: unknown): Promise<Response> =>
  Promise.resolve(
    api.request(`${API_BASE}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const get = (path: string, headers: Headers = {}) => request('GET', path, headers)
const post = (path: string, headers: Headers, body?: unknown) => request('POST', path, headers, body)
const made = async (more: object = {}): Promise<PledgeWrittenView> => {
  const answer = await post('/pledges', who.owner, { ...OFFER, ...more })
  expect(answer.status).toBe(201)
  return (await answer.json()) as PledgeWrittenView
}
const problemOf = async (answer: Response) => {
  const body = ProblemSchema.parse(await answer.json())
  expect(body.remedy.length).toBeGreaterThan(0)
  return [answer.status, body.code]
}

test('a pledge is made, shown with its version as ETag, revised, stepped, renewed; each answer is what the contract says', async () => {
  const answer = await post('/pledges', { ...who.owner, 'idempotency-key': 'first' }, OFFER)
  expect(answer.status).toBe(201)
  const written = PledgeWrittenSchema.parse(await answer.json())
  expect([answer.headers.get('etag'), answer.headers.get('location')]).toEqual([
    '"1"',
    `/api/v1/pledges/${written.key}`,
  ])
  const again = await post('/pledges', { ...who.owner, 'idempotency-key': 'first' }, OFFER)
  expect(await again.json()).toEqual({ ...written, repeated: true })

  const path = `/pledges/${written.key}`
  const shown = await get(path, who.owner)
  expect([shown.status, shown.headers.get('etag'), shown.headers.get('cache-control')]).toEqual([
    200,
    '"1"',
    'private, no-store',
  ])
  const view = (await shown.json()) as PledgeView
  expect(PledgeSchema.parse(view)).toEqual(view)
  expect(view).toMatchObject({ state: 'RECEIVED', unit: 'airframe', quantity: 3, withheld: [] })

  const { kind: _kind, capability: _capability, scheme: _scheme, ...terms } = OFFER
  const revised = await request(
    'PUT',
    `${path}/terms`,
    { ...who.owner, 'if-match': '"1"' },
    {
      ...terms,
      quantity: 4,
      reason: 'one more',
    },
  )
  expect([revised.status, revised.headers.get('etag')]).toEqual([200, '"2"'])
  const step = await post(
    `${path}/events`,
    { ...who.secretariat, 'if-match': '"2"' },
    {
      kind: 'STATE',
      step: 'ACKNOWLEDGED',
    },
  )
  expect([step.status, PledgeWrittenSchema.parse(await step.json()).version]).toEqual([201, 3])
  const renewed = await post(`${path}/renewal`, { ...who.owner, 'if-match': '"3"' })
  expect(await problemOf(renewed)).toEqual([409, 'pledge.renewal_early'])
  const all = await post('/pledges/renewals', who.owner)
  expect(PledgesRenewedSchema.parse(await all.json())).toEqual({ renewed: 0, repeated: false })

  const list: unknown = await (await get('/pledges?organisation=ETH&limit=1', who.secretariat)).json()
  expect(PledgeListSchema.parse(list)).toEqual(list)
  const readers = PledgeReadersSchema.parse(await (await get(`${path}/readers`, who.owner)).json())
  expect(readers.reads[0]).toMatchObject({ organisation: 'UN-DPKO', purpose: 'list' })
})

test('the Secretariat puts down what was announced in public', async () => {
  const answer = await post('/pledges/announcements', who.secretariat, {
    organisation: 'CAN',
    kind: 'UNIT',
    capability: 'quick-reaction-force',
    quantity: 1,
    on: '2017-11-15',
    source: 'therecord-9495720',
  })
  expect(answer.status).toBe(201)
  const { key } = PledgeWrittenSchema.parse(await answer.json())
  expect(await (await get(`/pledges/${key}`)).json()).toMatchObject({ kept: false, state: 'ANNOUNCED' })
})

test('what one may not see is unknown, word for word as what does not exist', async () => {
  const { key } = await made()
  const body = async (path: string, headers: Headers) => {
    const answer = await get(path, headers)
    const text = await answer.text()
    return [
      answer.status,
      text
        .replaceAll(key, 'KEY')
        .replaceAll('no-such', 'KEY')
        .replace(/urn:gaplist:request:[^"]*/, ''),
    ]
  }
  for (const headers of [who.other, {}])
    for (const tail of ['', '/readers'])
      expect(await body(`/pledges/${key}${tail}`, headers)).toEqual(await body(`/pledges/no-such${tail}`, headers))
  const write = (path: string) =>
    post(`${path}/events`, { ...who.other, 'if-match': '"1"' }, { kind: 'MATERIAL_CHANGE' })
  expect(await problemOf(await write(`/pledges/${key}`))).toEqual([404, 'pledge.unknown'])
  expect(await problemOf(await write('/pledges/no-such'))).toEqual([404, 'pledge.unknown'])
})

test('the list that counts what one may see is not kept by anybody, and says what it is', async () => {
  await made({ on: '2026-11-01' })
  const path = '/gap-lines?mission=UNAMID&asOf=2026-11-23&knownAt=2026-11-23'
  const shared = await get(path, who.secretariat)
  expect(shared.headers.get('etag')).toMatch(/^W\//)
  const own = await get(`${path}&pledges=visible`, who.secretariat)
  expect([own.headers.get('etag'), own.headers.get('cache-control')]).toEqual([null, 'private, no-store'])
  const [publicly, visibly] = [GapListSchema.parse(await shared.json()), GapListSchema.parse(await own.json())]
  expect([publicly.counting, visibly.counting]).toEqual(['PUBLIC', 'VISIBLE'])
  expect(publicly.notPublic).toBe(0)
})

describe('bad input gets a problem with a remedy', () => {
  const changing = { 'if-match': '"1"' }
  test.each<[string, string, () => Headers, unknown, number, string]>([
    ['POST', '/pledges', () => ({}), OFFER, 401, 'access.sign_in_needed'],
    ['POST', '/pledges', () => who.reader, OFFER, 403, 'access.not_allowed'],
    ['POST', '/pledges', () => who.secretariat, OFFER, 403, 'access.not_allowed'],
    ['POST', '/pledges', () => who.owner, '{"kind":', 400, 'request.invalid'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, colour: 'blue' }, 400, 'request.invalid'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, quantity: 'many' }, 400, 'request.invalid'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, quantity: -1 }, 400, 'pledge.quantity_invalid'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, quantity: 1e12 }, 400, 'pledge.quantity_invalid'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, capability: '\u0000' }, 404, 'capability.unknown'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, mission: 'UNAMDI' }, 404, 'mission.unknown'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, note: '\u202eyes' }, 400, 'text.character'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, note: 'x'.repeat(5_000) }, 400, 'text.too_long'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, availableUntil: '31/12/2027' }, 400, 'history.day_invalid'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, caveats: [{ code: 'NONE' }] }, 400, 'pledge.caveat_unknown'],
    ['POST', '/pledges', () => who.owner, { ...OFFER, visibility: 'PRIVATE', step: 'RECEIVED' }, 409, 'pledge.private'],
    ['POST', '/pledges/announcements', () => who.owner, {}, 400, 'request.invalid'],
    [
      'POST',
      '/pledges/CAN-QRF/events',
      () => who.secretariat,
      { kind: 'STATE', step: 'WITHDRAWN' },
      428,
      'request.version_missing',
    ],
    [
      'POST',
      '/pledges/CAN-QRF/events',
      () => ({ ...who.secretariat, 'if-match': 'one' }),
      { kind: 'STATE', step: 'WITHDRAWN' },
      400,
      'request.invalid',
    ],
    [
      'POST',
      '/pledges/CAN-QRF/events',
      () => ({ ...who.secretariat, ...changing }),
      { kind: 'STATE', step: 'WITHDRAWN' },
      412,
      'subject.changed',
    ],
    [
      'POST',
      '/pledges/CAN-QRF/events',
      () => ({ ...who.secretariat, 'if-match': '"0"' }),
      { kind: 'STATE', step: 'WITHDRAWN' },
      400,
      'pledge.source_unknown',
    ],
    [
      'POST',
      '/pledges/CAN-QRF/events',
      () => ({ ...who.secretariat, 'if-match': '"0"' }),
      { kind: 'PARTY' },
      400,
      'request.invalid',
    ],
    [
      'POST',
      '/pledges/CAN-QRF/renewal',
      () => ({ ...who.secretariat, 'if-match': '"0"' }),
      undefined,
      403,
      'pledge.act_not_yours',
    ],
    [
      'PUT',
      '/pledges/CAN-QRF/terms',
      () => ({ ...who.other, 'if-match': '"0"' }),
      { visibility: 'PUBLIC', language: 'en', reason: 'x' },
      403,
      'pledge.act_not_yours',
    ],
    ['GET', '/pledges/%00', () => who.owner, undefined, 404, 'pledge.unknown'],
    ['GET', '/pledges/%F0%9F%92%A9', () => who.owner, undefined, 404, 'pledge.unknown'],
    ['GET', '/pledges?mission=UNAMDI', () => ({}), undefined, 404, 'mission.unknown'],
    ['GET', '/pledges?state=GONE', () => ({}), undefined, 400, 'request.invalid'],
    ['GET', '/pledges?colour=blue', () => ({}), undefined, 400, 'request.invalid'],
    ['GET', '/pledges?asOf=2010-02-30', () => ({}), undefined, 400, 'history.day_invalid'],
    ['GET', '/gap-lines?pledges=mine', () => ({}), undefined, 400, 'request.invalid'],
    ['DELETE', '/pledges/CAN-QRF', () => who.owner, undefined, 405, 'request.method'],
  ])('%s %s', async (method, path, headers, body, status, code) => {
    expect(await problemOf(await request(method, path, headers(), body))).toEqual([status, code])
  })

  test('the same key for another request is refused', async () => {
    const key = { ...who.owner, 'idempotency-key': 'mine' }
    expect((await post('/pledges', key, OFFER)).status).toBe(201)
    expect(await problemOf(await post('/pledges', key, { ...OFFER, quantity: 9 }))).toEqual([422, 'request.key_reused'])
  })
})
