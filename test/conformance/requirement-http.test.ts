import pino from 'pino'
import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from '@hono/zod-openapi'
import { GapLineSchema, TraceSchema } from '../../src/contract/gap.ts'
import {
  AttributeListSchema,
  CauseListSchema,
  CausePageSchema,
  HeadlineSchema,
  OfferFitSchema,
  ProposalListSchema,
  RequirementListSchema,
  RequirementPageSchema,
  StatementsSchema,
  VariationListSchema,
} from '../../src/contract/requirement.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { actor } from '../support/people.ts'

const KEY = 'unamid-military-utility-helicopter-2008'
const DAY = 'asOf=2010-07-27'
const SERIES = 'mission=UNAMID&capability=military-utility-helicopter&measure=DEPLOYED'

onEachServer('requirements, statements and causes over HTTP', (server) => {
  const at = shared(server, 'loaded')
  let api: Api
  let sec: Record<string, string>
  let unamid: Record<string, string>
  let state: Record<string, string>
  beforeAll(async () => {
    const { store } = at()
    api = createApi(context(store), pino({ level: 'silent' }), 'test')
    sec = (await actor(store, { organisation: 'UN-DPKO' })).headers
    unamid = (await actor(store, { organisation: 'UNAMID' })).headers
    state = (await actor(store, { organisation: 'RWA' })).headers
  })

  const get = async (path: string, headers: Record<string, string> = {}) =>
    api.request(`${API_BASE}${path}`, { headers })
  const read = async <T extends z.ZodType>(
    schema: T,
    path: string,
    headers?: Record<string, string>,
  ): Promise<z.infer<T>> => {
    const answer = await get(path, headers)
    const body: unknown = await answer.json()
    expect(answer.status, JSON.stringify(body)).toBe(200)
    expect(schema.parse(body), path).toEqual(body)
    return body as z.infer<T>
  }
  const write = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const answer = await api.request(`${API_BASE}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, never> }
  }

  test('every answer is what the contract says', async () => {
    await read(RequirementListSchema, `/requirements?${DAY}&mission=UNAMID`)
    await read(RequirementPageSchema, `/requirements/${KEY}`)
    await read(AttributeListSchema, '/standard-attributes')
    await read(ProposalListSchema, `/requirements/${KEY}/proposals`)
    await read(VariationListSchema, '/variations')
    await read(StatementsSchema, `/observations?${SERIES}`)
    await read(HeadlineSchema, '/headlines/MONUC/military-helicopter/SHORTFALL/2009-11-01')
    await read(CauseListSchema, `/causes?${DAY}&mission=UNAMID&language=ar`)
    await read(CausePageSchema, '/causes/unamid-military-helicopter-supply-2009')
    const line = await read(GapLineSchema, `/gap-lines/UNAMID/military-utility-helicopter?${DAY}`)
    expect(line.causes).toContain('COMPETING_DEMAND')
    const trace = await read(TraceSchema, `/gap-lines/UNAMID/military-utility-helicopter/trace?${DAY}`)
    expect(trace.causes.map((c) => c.code)).toEqual(expect.arrayContaining([...line.causes, ...line.impacts]))
  })

  test('a list says itself that it has not changed; a requirement names its version', async () => {
    for (const path of [`/requirements?${DAY}`, '/causes', `/observations?${SERIES}`, '/standard-attributes']) {
      const etag = (await get(path)).headers.get('etag')!
      expect((await get(path, { 'if-none-match': etag })).status, path).toBe(304)
    }
    const one = await get(`/requirements/${KEY}`)
    expect([one.headers.get('etag'), one.headers.get('cache-control')]).toEqual(['"0"', 'no-cache'])
    expect((await get('/variations')).headers.get('cache-control')).toBe('private, no-store')
  })

  describe('a requirement', () => {
    const change = { kind: 'CORRECTION', quantity: 21, reason: 'recount' }

    test('is revised with the version that was read, and not without', async () => {
      expect(await write('PATCH', `/requirements/${KEY}`, change, sec)).toMatchObject({ status: 428 })
      const done = await write('PATCH', `/requirements/${KEY}`, change, { ...sec, 'if-match': '"0"' })
      expect(done).toMatchObject({ status: 200, body: { key: KEY, version: 1 } })
      expect(done.headers.get('etag')).toBe('"1"')
      expect(await write('PATCH', `/requirements/${KEY}`, change, { ...sec, 'if-match': '"0"' })).toMatchObject({
        status: 412,
        body: { code: 'subject.changed' },
      })
      const line = await read(GapLineSchema, `/gap-lines/UNAMID/military-utility-helicopter?${DAY}`)
      expect(line.readings.deployed.gap).toBe(21)
    })

    test('sent twice under one key is answered alike and written once', async () => {
      const headers = { ...sec, 'if-match': '"1"', 'idempotency-key': 'one' }
      const send = (quantity: number) => write('PATCH', `/requirements/${KEY}`, { ...change, quantity }, headers)
      const [first, second] = [await send(22), await send(22)]
      expect([first.status, second.status]).toEqual([200, 200])
      expect(second.body).toEqual(first.body)
      expect(await send(23)).toMatchObject({ status: 422, body: { code: 'request.key_reused' } })
      expect((await read(RequirementPageSchema, `/requirements/${KEY}`)).version).toBe(2)
    })

    test('is stated, with its address, and ended', async () => {
      const body = {
        mission: 'UNAMID',
        capability: 'level-2-hospital',
        quantity: 1,
        from: '2010-01-01',
        source: { id: 'wg-report-2010' },
        reason: 'x',
      }
      const made = await write('POST', '/requirements', body, sec)
      expect(made).toMatchObject({ status: 201, body: { key: 'unamid-level-2-hospital-2010', version: 1 } })
      expect(made.headers.get('location')).toBe('/api/v1/requirements/unamid-level-2-hospital-2010')
      const end = { until: '2010-12-31', reason: 'x' }
      const ended = await write('POST', `/requirements/${made.body['key']}/end`, end, { ...sec, 'if-match': '"1"' })
      expect(ended).toMatchObject({ status: 200, body: { version: 2 } })
    })

    test('has its standards set beside an offer', async () => {
      const standards = [{ attribute: 'payload', operator: 'AT_LEAST', values: ['2'], unit: 't' }]
      await write(
        'PATCH',
        `/requirements/${KEY}`,
        { kind: 'CORRECTION', standards, reason: 'SUR' },
        { ...sec, 'if-match': '"2"' },
      )
      const answer = await write(
        'POST',
        `/requirements/${KEY}/fit`,
        { offered: [{ attribute: 'payload', value: '1900', unit: 'kg' }] },
        {},
      )
      expect(OfferFitSchema.parse(answer.body)).toMatchObject({
        eligible: false,
        unmet: ['payload'],
        attributes: [{ reason: 'fit.less' }],
      })
    })

    test('is proposed to be changed by its mission and decided by the Secretariat', async () => {
      const proposal = { kind: 'CORRECTION', quantity: 25, reason: 'grown' }
      const made = await write('POST', `/requirements/${KEY}/proposals`, proposal, unamid)
      expect(made.status).toBe(201)
      const path = `/requirement-proposals/${made.body['key']}/decision`
      const decision = { decision: 'ACCEPTED', reason: 'seen' }
      expect(await write('POST', path, decision, unamid)).toMatchObject({ status: 403 })
      expect(await write('POST', path, decision, state)).toMatchObject({ status: 403 })
      expect(await write('POST', path, decision, sec)).toMatchObject({ status: 200 })
      expect(await write('POST', path, decision, sec)).toMatchObject({
        status: 409,
        body: { code: 'proposal.decided' },
      })
      expect((await read(RequirementPageSchema, `/requirements/${KEY}`)).quantity).toBe(25)
      expect((await read(ProposalListSchema, `/requirements/${KEY}/proposals`, unamid)).proposals).toHaveLength(1)
      expect((await read(ProposalListSchema, `/requirements/${KEY}/proposals`, state)).proposals).toEqual([])
    })

    test('has variations proposed and decided', async () => {
      const body = {
        requirement: KEY,
        attribute: 'payload',
        operator: 'AT_LEAST',
        values: ['1.5'],
        unit: 't',
        reason: 'enough',
      }
      const made = await write('POST', '/variations', body, state)
      expect(made.status).toBe(201)
      const decided = await write(
        'POST',
        `/variations/${made.body['key']}/decision`,
        { decision: 'ACCEPTED', reason: 'ok' },
        sec,
      )
      expect(decided.status).toBe(200)
      expect((await read(VariationListSchema, `/variations?requirement=${KEY}`)).variations).toMatchObject([
        { values: ['1.5'], organisation: null },
      ])
    })
  })

  describe('a statement', () => {
    const body = {
      mission: 'UNAMID',
      capability: 'military-utility-helicopter',
      measure: 'DEPLOYED',
      value: 2,
      unit: 'airframe',
      validOn: '2010-07-20',
      source: {
        title: 'Situation report',
        publisher: 'UNAMID',
        url: 'https://example.org/sitrep',
        publishedOn: '2010-07-21',
      },
    }
    const PATH = '/headlines/UNAMID/military-utility-helicopter/DEPLOYED/2010-07-20'

    test('is recorded beside another, and one of them chosen', async () => {
      const made = [
        await write('POST', '/observations', body, sec),
        await write('POST', '/observations', { ...body, value: 3 }, unamid),
      ]
      expect(made.map((m) => m.status)).toEqual([201, 201])
      const { days } = await read(StatementsSchema, `/observations?${SERIES}`)
      expect(days[0]).toMatchObject({ on: '2010-07-20', disputed: true, statements: [{ value: 2 }, { value: 3 }] })
      const choice = { observation: made[1]!.body['key'], reason: 'counted' }
      expect((await get(PATH)).headers.get('etag')).toBe('"0"')
      expect(await write('PUT', PATH, choice, { ...unamid, 'if-match': '"0"' })).toMatchObject({ status: 403 })
      expect(await write('PUT', PATH, choice, { ...sec, 'if-match': '"0"' })).toMatchObject({
        status: 200,
        body: { version: 1 },
      })
      const line = await read(GapLineSchema, `/gap-lines/UNAMID/military-utility-helicopter?${DAY}`)
      expect(line.deployed).toMatchObject({ value: 3, disputed: false })
      expect(await write('POST', `${PATH}/withdrawal`, { reason: 'x' }, { ...sec, 'if-match': '"1"' })).toMatchObject({
        status: 200,
      })
      const gone = await write('POST', `/observations/${made[1]!.body['key']}/withdrawal`, { reason: 'x' }, sec)
      expect(gone.status).toBe(200)
    })
  })

  test('a cause is named, revised and withdrawn', async () => {
    const body = {
      code: 'REIMBURSEMENT',
      mission: 'ALL',
      capability: 'military-helicopter',
      evidence: 'Rates are low.',
      from: '2010-01-01',
      source: { id: 'wg-report-2010' },
      reason: 'x',
    }
    const made = await write('POST', '/causes', body, sec)
    expect(made.status).toBe(201)
    const path = `/causes/${made.body['key']}`
    expect(await write('PUT', path, { ...body, until: '2010-06-30' }, { ...sec, 'if-match': '"1"' })).toMatchObject({
      status: 200,
      body: { version: 2 },
    })
    expect(await write('POST', `${path}/withdrawal`, { reason: 'x' }, { ...sec, 'if-match': '"2"' })).toMatchObject({
      status: 200,
    })
    expect((await get(path)).status).toBe(404)
  })

  describe('bad input is refused with a code and a remedy', () => {
    test.each<[string, string, unknown, number, string]>([
      ['PATCH', `/requirements/${KEY}`, '{', 400, 'request.invalid'],
      ['PATCH', `/requirements/${KEY}`, '[]', 400, 'request.invalid'],
      ['PATCH', `/requirements/${KEY}`, { kind: 'CORRECTION' }, 400, 'request.invalid'],
      ['PATCH', `/requirements/${KEY}`, { kind: 'CORRECTION', reason: 'x', quantiy: 1 }, 400, 'request.invalid'],
      [
        'PATCH',
        `/requirements/${KEY}`,
        { kind: 'CORRECTION', reason: 'x', quantity: -5 },
        400,
        'requirement.quantity_invalid',
      ],
      [
        'PATCH',
        `/requirements/${KEY}`,
        { kind: 'CORRECTION', reason: 'x', quantity: 1.5 },
        400,
        'requirement.quantity_invalid',
      ],
      [
        'PATCH',
        `/requirements/${KEY}`,
        { kind: 'CORRECTION', reason: 'x', quantity: 1e300 },
        400,
        'requirement.quantity_invalid',
      ],
      ['PATCH', `/requirements/${KEY}`, { kind: 'CORRECTION', reason: '\u0000', quantity: 5 }, 400, 'text.character'],
      [
        'PATCH',
        `/requirements/${KEY}`,
        { kind: 'CORRECTION', reason: 'x', until: '2007-01-01' },
        400,
        'requirement.days_reversed',
      ],
      ['PATCH', `/requirements/${KEY}`, { kind: 'CHANGE', reason: 'x', quantity: 5 }, 400, 'requirement.not_later'],
      ['PATCH', '/requirements/none', { kind: 'CORRECTION', reason: 'x', quantity: 5 }, 404, 'requirement.unknown'],
      [
        'PATCH',
        `/requirements/${'x'.repeat(300)}`,
        { kind: 'CORRECTION', reason: 'x', quantity: 5 },
        400,
        'request.invalid',
      ],
      ['PUT', `/requirements/${KEY}`, {}, 405, 'request.method'],
      ['POST', '/requirement-proposals/none/decision', { decision: 'MAYBE', reason: 'x' }, 400, 'request.invalid'],
      ['POST', '/requirement-proposals/none/decision', { decision: 'REFUSED', reason: 'x' }, 404, 'proposal.unknown'],
      [
        'POST',
        '/variations',
        { requirement: KEY, attribute: 'payload', operator: 'AT_LEAST', values: ['\u202e9'], unit: 'kg', reason: 'x' },
        400,
        'standard.value_invalid',
      ],
      ['POST', '/observations', { mission: 'UNAMID' }, 400, 'request.invalid'],
      [
        'PUT',
        '/headlines/UNAMID/x/DEPLOYED/2010-07-20',
        { observation: 'x', reason: 'x' },
        404,
        'headline.no_such_observation',
      ],
      ['POST', '/headlines/UNAMID/x/DEPLOYED/2010-07-20/withdrawal', { reason: 'x' }, 404, 'capability.unknown'],
      ['POST', '/headlines/UNAMID/troops/DEPLOYED/2010-02-31/withdrawal', { reason: 'x' }, 400, 'history.day_invalid'],
      ['POST', '/observations/none/withdrawal', { reason: 'x' }, 404, 'headline.no_such_observation'],
      ['POST', '/causes', { code: 'BAD_LUCK', mission: 'ALL' }, 400, 'request.invalid'],
      [
        'PUT',
        '/causes/none',
        {
          code: 'SUPPLY',
          mission: 'ALL',
          capability: 'troops',
          evidence: 'x',
          from: '2010-01-01',
          source: { id: 'wg-report-2010' },
          reason: 'x',
        },
        404,
        'cause.unknown',
      ],
    ])('%s %s %j: %i %s', async (method, path, body, status, code) => {
      const version = (await get(`/requirements/${KEY}`)).headers.get('etag')!
      const answer = await write(method, path, body, { ...sec, 'if-match': version })
      expect([answer.status, answer.body['code']]).toEqual([status, code])
      expect(String(answer.body['remedy']).length).toBeGreaterThan(5)
    })

    test.each([
      '/requirements?mission=X',
      '/requirements?asOf=soon',
      '/observations?mission=UNAMID',
      '/causes?capability=x',
      '/requirements/none',
      '/causes/none',
      '/variations?requirement=none',
      '/headlines/X/troops/DEPLOYED/2010-01-01',
    ])('GET %s', async (path) => {
      const answer = await get(path)
      expect([400, 404]).toContain(answer.status)
      expect(((await answer.json()) as { remedy: string }).remedy.length).toBeGreaterThan(5)
    })
  })

  test('nobody writes without having signed in', async () => {
    for (const [method, path] of [
      ['POST', '/requirements/x/end'],
      ['POST', '/observations/x/withdrawal'],
      ['POST', '/causes/x/withdrawal'],
    ] as const) {
      const body = path.endsWith('end') ? { until: '2010-01-01', reason: 'x' } : { reason: 'x' }
      expect(await write(method, path, body, { 'if-match': '"0"' })).toMatchObject({
        status: 401,
        body: { code: 'access.sign_in_needed' },
      })
    }
  })
})
