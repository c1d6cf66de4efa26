import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FeedListSchema, FeedMadeSchema } from '../../src/contract/review-calendar.ts'
import { ActionListSchema, ReviewSchema } from '../../src/contract/review.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { readCalendar } from '../support/ical.ts'
import { actor, type Actor } from '../support/people.ts'
import { gaplist } from './command.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
let api: Api
let group: Actor
let state: Actor
let logged = ''
const scratch = mkdtempSync(path.join(os.tmpdir(), 'gaplist-review-'))

beforeAll(async () => {
  register = await testRegister()
  const log = pino({ level: 'info' }, { write: (line: string) => void (logged += line) })
  api = createApi(register.ctx, log, 'test')
  const { store } = register.ctx
  group = await actor(store, { organisation: 'UN-SC-WGPKO', by: 'SESSION' })
  state = await actor(store, { organisation: 'BGD', by: 'SESSION' })
})
afterAll(async () => {
  await register.close()
  rmSync(scratch, { recursive: true, force: true })
})

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(api.request(`${API_BASE}${address}`, { headers }))
const send = async (method: string, address: string, body: unknown, who: Actor, more: Record<string, string> = {}) => {
  const headers = { 'content-type': 'application/json', ...who.headers, ...more }
  const answer = await api.request(`${API_BASE}${address}`, { method, headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as Record<string, string> }
}

describe('a review, from its day to its summary', () => {
  let key = ''

  test('is agreed, held and decided; what is public stands in its summary, in every language', async () => {
    const agreed = await send('POST', '/reviews', { mission: 'UNOCI', on: '2010-11-17' }, group)
    expect(agreed.status).toBe(201)
    key = agreed.body['key']!
    const records = `/reviews/${key}/records`
    const put = (body: object, who = group) => send('POST', records, body, who)
    expect((await put({ kind: 'ATTENDANCE', organisation: 'BGD', visibility: 'PUBLIC' })).status).toBe(201)
    const open = { kind: 'STATEMENT', text: 'Exercise: said in the open', visibility: 'PUBLIC' }
    expect((await put(open, state)).status).toBe(201)
    expect((await put({ kind: 'OFFER', text: 'Exercise: said in confidence' }, state)).status).toBe(201)
    const actions = [{ owners: ['BGD'], what: 'Exercise: name a unit', due: '2010-12-15' }]
    const decision = { kind: 'DECISION', text: 'Exercise: a unit is sought', visibility: 'PUBLIC', actions }
    expect((await put(decision)).status).toBe(201)
    const seen = ReviewSchema.parse(await (await get(`/reviews/${key}`)).json())
    expect(seen.records.map((r) => r.kind)).toEqual(['ATTENDANCE', 'STATEMENT', 'DECISION'])
    expect(seen.actions).toMatchObject([{ owners: [{ code: 'BGD' }] }])
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) {
      const paper = await get(`/papers/reviews/${key}/summary?format=html&language=${language}`, group.headers)
      expect(paper.status, language).toBe(200)
      const html = await paper.text()
      expect(html, language).toContain('Exercise: said in the open')
      expect(html, language).toContain('Exercise: name a unit')
      expect(html, language).not.toContain('in confidence')
    }
    expect((await get(`/papers/reviews/${key}/pack?format=docx`)).status).toBe(200)
  })

  test('is changed by whoever has read it, and by nobody without its version', async () => {
    const change = { on: '2010-11-18', reason: 'Exercise' }
    expect((await send('PUT', `/reviews/${key}`, change, group)).status).toBe(428)
    expect((await send('PUT', `/reviews/${key}`, change, group, { 'if-match': '"7"' })).status).toBe(412)
    expect((await send('PUT', `/reviews/${key}`, change, state, { 'if-match': '"1"' })).status).toBe(403)
    const before = readCalendar(await (await get('/review-calendar.ics?asOf=2010-11-10')).text())
    expect((await send('PUT', `/reviews/${key}`, change, group, { 'if-match': '"1"' })).status).toBe(200)
    const after = readCalendar(await (await get('/review-calendar.ics?asOf=2010-11-10')).text())
    const uid = 'review-UNOCI-1933@gaplist'
    expect([before.get(uid)!.on, after.get(uid)!.on]).toEqual(['2010-11-17', '2010-11-18'])
    expect(after.get(uid)!.status).toBe('CONFIRMED')
    expect(after.get(uid)!.sequence).toBeGreaterThan(before.get(uid)!.sequence)
    const cancel = { reason: 'Exercise' }
    const cancelled = await send('POST', `/reviews/${key}/cancellation`, cancel, group, { 'if-match': '"2"' })
    expect(cancelled.status).toBe(200)
  })
})

describe('a private calendar', () => {
  const calendar = async (token: string) => get(`/review-calendar.ics?asOf=2010-11-20&token=${token}`)

  test('shows its owner’s actions, is kept as a digest, and opens nothing once it is ended', async () => {
    const made = FeedMadeSchema.parse((await send('POST', '/calendar-feeds', { name: 'Mine' }, state)).body)
    const token = made.token!
    const own = readCalendar(await (await calendar(token)).text())
    const open = readCalendar(await (await get('/review-calendar.ics?asOf=2010-11-20')).text())
    const titles = (of: typeof own): string[] => [...of.values()].map((e) => e.title)
    expect(titles(open)).not.toContain('Exercise: name a unit')
    // Asked for today, as the actions of these scenarios are made today.
    const today = readCalendar(await (await get(`/review-calendar.ics?asOf=2027-01-01&token=${token}`)).text())
    expect(titles(today)).toContain('Exercise: name a unit')
    const rows = await register.ctx.store.db.selectFrom('ledger').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(logged).toContain('/review-calendar.ics')
    expect(logged).not.toContain(token)
    const listed = FeedListSchema.parse(await (await get('/calendar-feeds', state.headers)).json())
    expect(listed.feeds).toMatchObject([{ key: made.key, name: 'Mine' }])
    expect((await send('POST', `/calendar-feeds/${made.key}/end`, {}, group)).status).toBe(404)
    expect((await send('POST', `/calendar-feeds/${made.key}/end`, {}, state)).status).toBe(200)
    expect((await calendar(token)).status).toBe(404)
  })

  test('belongs to somebody who is signed in', async () => {
    expect((await get('/calendar-feeds')).status).toBe(401)
  })
})

test('actions of the report are there for anyone', async () => {
  const found = ActionListSchema.parse(await (await get('/actions?asOf=2010-07-27&mission=UNAMID')).json())
  expect(found.actions.map((a) => a.key)).toEqual(['wg2010-19d-unamid'])
})

test('the command shows the plan, writes the calendar, takes in a programme and reports an action', async () => {
  const env = { GAPLIST_HOME: register.home }
  const run = (...args: readonly string[]) => gaplist(args, env)
  const plan = await run('review', 'calendar', '--as-of', '2010-05-28', '--since', '2010-03-15', '--mission', 'UNOCI')
  expect(plan.err + plan.out).toContain('1924')
  expect(plan.code).toBe(0)
  const file = path.join(scratch, 'reviews.ics')
  expect((await run('review', 'feed', file, '--mission', 'UNOCI')).code).toBe(0)
  expect(readCalendar(readFileSync(file, 'utf8')).size).toBeGreaterThan(2)
  const programme = path.join(scratch, 'programme.csv')
  writeFileSync(programme, 'from,title\n2010-11-17,Exercise\n')
  expect((await run('review', 'import', programme, '--kind', 'COUNCIL')).out).toContain('1 added')
  expect((await run('review', 'agree', 'UNOCI', '2010-11-17')).code).toBe(1)
  const done = await run('action', 'report', 'wg2010-22', '--kind', 'PROGRESS', '--text', 'Exercise')
  expect(done.code).toBe(0)
  expect((await run('action', 'list', '--language', 'zh', '--as-of', '2010-07-27')).out).toContain('第22段')
}, 120_000)
