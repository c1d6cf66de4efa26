import { createHash } from 'node:crypto'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProblemSchema } from '../../src/contract/common.ts'
import {
  DraftListSchema,
  DraftSchema,
  EditionContentSchema,
  EditionDiffSchema,
  EditionListSchema,
  EditionSchema,
  PreviewSchema,
  PublishedSchema,
  type PreviewView,
} from '../../src/contract/edition.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { draftInput, published } from '../support/edition.ts'
import { actor, type Actor } from '../support/people.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
let api: Api
let editor: Actor
let outsider: Actor

beforeAll(async () => {
  register = await testRegister()
  api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  editor = await actor(register.ctx.store, { organisation: 'UN-DPKO' })
  outsider = await actor(register.ctx.store, { organisation: 'BGD' })
  await published(register.ctx, { asOf: '2010-06-30', title: { en: 'June' } })
  await published(register.ctx, { supersedes: 1 })
})
afterAll(() => register.close())

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(api.request(`${API_BASE}${path}`, { headers }))
const send = (
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = editor.headers,
): Promise<Response> =>
  Promise.resolve(
    api.request(`${API_BASE}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
const problemOf = async (answer: Response) => {
  const problem = ProblemSchema.parse(await answer.json())
  expect(problem.remedy.length).toBeGreaterThan(5)
  return [answer.status, problem.code]
}

describe('anyone reads', () => {
  test.each([
    ['/editions', EditionListSchema],
    ['/editions?language=ar&limit=1', EditionListSchema],
    ['/editions/1', EditionSchema],
    ['/editions/1?language=zh', EditionSchema],
    ['/editions/1.json', EditionContentSchema],
    ['/editions/2/diff', EditionDiffSchema],
    ['/editions/2/diff?against=1&reading=all&language=ru', EditionDiffSchema],
    ['/editions/1/diff?against=today', EditionDiffSchema],
  ])('%s', async (path, schema) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    const body: unknown = await answer.json()
    expect(schema.parse(body)).toEqual(body)
  })

  test('a file that never changes, under the hash that was published', async () => {
    const json = await get('/editions/1.json')
    const text = await json.text()
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
    expect(json.headers.get('etag')).toBe(`"${sha256}"`)
    expect(json.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(((await (await get('/editions/1')).json()) as { sha256: string }).sha256).toBe(sha256)
    const again = await get('/editions/1.json', { 'if-none-match': `"${sha256}"` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const csv = await get('/editions/1.csv?language=fr')
    expect(csv.headers.get('etag')).toBe(`"${sha256}-fr"`)
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="edition-1.csv"')
    expect(await csv.text()).toContain('Mission des Nations Unies')
  })

  test('a page with a strong tag, which changes when the edition is superseded, and not before', async () => {
    const first = await get('/editions/2')
    const etag = first.headers.get('etag')!
    expect(etag).toMatch(/^"[^"]+"$/)
    expect((await get('/editions/2', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/editions/2?language=es', { 'if-none-match': etag })).status).toBe(200)
    await published(register.ctx, { asOf: '2010-09-30', supersedes: 2 })
    const then = await get('/editions/2', { 'if-none-match': etag })
    expect([then.status, ((await then.json()) as { supersededBy: number }).supersededBy]).toEqual([200, 3])
  })

  test.each([
    ['/editions/99', 404, 'edition.unknown'],
    ['/editions/0', 404, 'edition.unknown'],
    ['/editions/one', 404, 'edition.unknown'],
    ['/editions/99999999999999999999', 404, 'edition.unknown'],
    ['/editions/99.csv', 404, 'edition.unknown'],
    ['/editions/x.json', 404, 'edition.unknown'],
    ['/editions/1/diff?against=99', 404, 'edition.unknown'],
    ['/editions/1/diff?against=yesterday', 400, 'request.invalid'],
    ['/editions/1/diff?reading=none', 400, 'request.invalid'],
    ['/editions?foo=bar', 400, 'request.invalid'],
    ['/edition-drafts', 401, 'access.sign_in_needed'],
    ['/edition-drafts/x', 401, 'access.sign_in_needed'],
    ['/edition-drafts/x/preview', 401, 'access.sign_in_needed'],
  ])('or is told why not: %s', async (path, status, code) => {
    expect(await problemOf(await get(path))).toEqual([status, code])
  })

  test('and writes nothing', async () => {
    for (const [method, path, body] of [
      ['POST', '/edition-drafts', draftInput()],
      ['POST', '/editions/1/withdrawal', { reason: 'x' }],
    ] as const) {
      expect(await problemOf(await send(method, path, body, {}))).toEqual([401, 'access.sign_in_needed'])
      expect(await problemOf(await send(method, path, body, outsider.headers))).toEqual([403, 'access.not_allowed'])
    }
    expect((await send('PUT', '/editions/1', {})).status).toBe(405)
    expect((await send('DELETE', '/editions/1', undefined)).status).toBe(405)
  })
})

describe('an editor composes', () => {
  const create = async (more = {}) => {
    const answer = await send('POST', '/edition-drafts', draftInput(more))
    expect(answer.status).toBe(201)
    const { draft, version } = (await answer.json()) as { draft: string; version: number }
    expect(answer.headers.get('location')).toBe(`${API_BASE}/edition-drafts/${draft}`)
    expect(answer.headers.get('etag')).toBe(`"${version}"`)
    return `/edition-drafts/${draft}`
  }
  const preview = async (path: string): Promise<PreviewView> =>
    PreviewSchema.parse(await (await get(`${path}/preview`, editor.headers)).json())

  test('a draft, its changes, its preview and the edition', async () => {
    const path = await create()
    const change = draftInput({ title: { en: 'Changed' } })
    const changed = await send('PUT', path, change, { ...editor.headers, 'if-match': '"1"' })
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
    const shown = await get(path, editor.headers)
    expect(shown.headers.get('cache-control')).toBe('private, no-store')
    expect(DraftSchema.parse(await shown.json())).toMatchObject({ version: 2, title: { en: 'Changed' } })
    const listed = DraftListSchema.parse(await (await get('/edition-drafts', editor.headers)).json())
    expect(listed.drafts.map((d) => `/edition-drafts/${d.draft}`)).toContain(path)
    const { number, digest, edition } = await preview(path)
    expect(edition?.title).toBe('Changed')
    const headers = { ...editor.headers, 'if-match': '"2"', 'idempotency-key': 'publish-it' }
    const done = await send('POST', `${path}/publication`, { number, digest }, headers)
    expect([done.status, done.headers.get('location')]).toEqual([201, `${API_BASE}/editions/${number}`])
    const { sha256 } = PublishedSchema.parse(await done.json())
    const again = await send('POST', `${path}/publication`, { number, digest }, headers)
    expect([again.status, ((await again.json()) as { sha256: string }).sha256]).toEqual([201, sha256])
    const total = ((await (await get('/editions')).json()) as { page: { total: number } }).page.total
    expect(total).toBe(number)
    expect(await problemOf(await send('PUT', path, change, { ...editor.headers, 'if-match': '"3"' }))).toEqual([
      409,
      'edition.draft_closed',
    ])
  })

  test('and is told what a request lacks', async () => {
    const path = await create()
    const { number, digest } = await preview(path)
    const at1 = { ...editor.headers, 'if-match': '"1"' }
    const asked: [Promise<Response>, number, string][] = [
      [send('PUT', path, draftInput()), 428, 'request.version_missing'],
      [send('PUT', path, draftInput(), { ...editor.headers, 'if-match': '"9"' }), 412, 'subject.changed'],
      [send('PUT', path, draftInput(), { ...editor.headers, 'if-match': 'one' }), 400, 'request.invalid'],
      [send('POST', `${path}/publication`, { number, digest }), 428, 'request.version_missing'],
      [send('POST', `${path}/publication`, { number: number + 1, digest }, at1), 409, 'edition.number_taken'],
      [send('POST', `${path}/publication`, { number, digest: '0'.repeat(64) }, at1), 409, 'edition.preview_changed'],
      [send('POST', `${path}/publication`, { number, digest: 'x' }, at1), 400, 'request.invalid'],
      [send('POST', `${path}/publication`, { number: -1, digest }, at1), 400, 'request.invalid'],
      [send('POST', '/edition-drafts', '{"asOf":'), 400, 'request.invalid'],
      [send('POST', '/edition-drafts', ''), 400, 'request.invalid'],
      [send('POST', '/edition-drafts', '[]'), 400, 'request.invalid'],
      [send('POST', '/edition-drafts', { ...draftInput(), colour: 'blue' }), 400, 'request.invalid'],
      [send('POST', '/edition-drafts', { ...draftInput(), languages: ['de'] }), 400, 'request.invalid'],
      [send('POST', '/edition-drafts', draftInput({ asOf: '30/06/2010' })), 400, 'history.day_invalid'],
      [send('POST', '/edition-drafts', draftInput({ missions: ['UNAMDI'] })), 404, 'mission.unknown'],
      [send('POST', '/edition-drafts', draftInput({ supersedes: 99 })), 404, 'edition.unknown'],
      [send('POST', '/edition-drafts', draftInput({ title: { en: 'a\u0000b' } })), 400, 'text.character'],
      [send('POST', '/edition-drafts', draftInput({ title: { en: 'x'.repeat(50_000) } })), 400, 'request.invalid'],
      [
        send('POST', '/edition-drafts', 'a=b', { ...editor.headers, 'content-type': 'text/plain' }),
        400,
        'request.invalid',
      ],
      [send('POST', '/editions/1/withdrawal', { reason: '  ' }), 400, 'text.empty'],
      [send('POST', '/editions/99/withdrawal', { reason: 'x' }), 404, 'edition.unknown'],
      [send('DELETE', path, undefined), 428, 'request.version_missing'],
      [get('/edition-drafts/none', editor.headers), 404, 'edition.draft_unknown'],
      [get('/edition-drafts/%00%FF', editor.headers), 404, 'edition.draft_unknown'],
      [get(`/edition-drafts/${'0'.repeat(36)}`, editor.headers), 404, 'edition.draft_unknown'],
    ]
    for (const [answer, status, code] of asked) expect(await problemOf(await answer)).toEqual([status, code])
    expect((await send('DELETE', path, undefined, at1)).status).toBe(200)
  })
})
