import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ArrangementListSchema,
  ArrangementSchema,
  type ActInput,
  type ArrangementView,
} from '../../src/contract/arrangement.ts'
import { ProblemSchema } from '../../src/contract/common.ts'
import { addDays, type Day } from '../../src/core/history/day.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { draftTerms, seedParties } from '../support/arrangement.ts'
import { actor, type Actor } from '../support/people.ts'
import { testRegister, type TestRegister } from './register.ts'

// Exercise: three fictional parties close part of a gap together, through the interface, each as its own person.

let register: TestRegister
let api: Api
let people: Record<'A' | 'B' | 'C' | 'D' | 'reader' | 'secretariat', Actor>
const TODAY = new Date().toISOString().slice(0, 10) as Day

beforeAll(async () => {
  register = await testRegister()
  api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  const { store } = register.ctx
  await seedParties(store.db)
  const member = (letter: string) => actor(store, { organisation: `EXERCISE-${letter}` })
  people = {
    A: await member('A'),
    B: await member('B'),
    C: await member('C'),
    D: await member('D'),
    reader: await actor(store, { organisation: 'EXERCISE-A', level: 'READER' }),
    secretariat: await actor(store, { organisation: 'UN-DPKO' }),
  }
})
afterAll(() => register.close())

type Who = keyof typeof people | null
const ask = (who: Who, path: string): Promise<Response> =>
  Promise.resolve(api.request(`${API_BASE}${path}`, { headers: who ? people[who].headers : {} }))
const send = (who: Who, method: string, path: string, body: unknown, version?: number): Promise<Response> =>
  Promise.resolve(
    api.request(`${API_BASE}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(who ? people[who].headers : {}),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const show = async (who: Who, key: string): Promise<ArrangementView> => {
  const answer = await ask(who, `/arrangements/${key}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  const view = ArrangementSchema.parse(await answer.json())
  expect(answer.headers.get('etag')).toBe(`"${view.version}"`)
  return view
}
const act = async (who: Who, key: string, input: ActInput): Promise<void> => {
  const answer = await send(who, 'POST', `/arrangements/${key}/acts`, input, (await show(who, key)).version)
  expect([input.act, answer.status]).toEqual([input.act, 200])
}
const problemOf = async (answer: Response) => {
  const { code, remedy } = ProblemSchema.parse(await answer.json())
  expect(remedy.length).toBeGreaterThan(5)
  return [answer.status, code]
}
const current = { from: addDays(TODAY, -1), until: addDays(TODAY, 365) }
const propose = async (who: Who, more = {}): Promise<string> => {
  const answer = await send(who, 'POST', '/arrangements', draftTerms({ ...current, milestones: [], ...more }))
  expect(answer.status).toBe(201)
  const { key } = (await answer.json()) as { key: string }
  expect(answer.headers.get('location')).toBe(`${API_BASE}/arrangements/${key}`)
  return key
}

test('from proposal to end, as each party and the public see it', async () => {
  const key = await propose('A', { visibility: 'PUBLIC' })
  for (const who of [null, 'D'] as const)
    expect(await problemOf(await ask(who, `/arrangements/${key}`))).toEqual([404, 'arrangement.unknown'])
  const waiting = ArrangementListSchema.parse(await (await ask('C', '/arrangements')).json())
  expect(waiting.arrangements[0]).toMatchObject({ key, awaitsViewer: true, state: 'PROPOSED' })
  for (const who of ['A', 'B', 'C'] as const) await act(who, key, { act: 'AGREE' })
  // Agreed to by all, after its first day: it is in force, and everyone may see it.
  expect(await show(null, key)).toMatchObject({ state: 'IN_FORCE', form: 'TRILATERAL', closes: 6, acts: [] })
  const seen = await (await ask(null, `/arrangements/${key}`)).text()
  expect(seen).not.toMatch(/1500000|Exercise note|"note":"Exercise"/)
  await act('C', key, { act: 'LEAVE', reason: 'Exercise: no instructors' })
  const left = await show(null, key)
  expect(left).toMatchObject({ state: 'IN_FORCE', form: 'BILATERAL', closes: 0 })
  expect(left.terms.components.filter((c) => c.lost).map((c) => c.id)).toEqual(['c1', 'c2', 'c3'])
  expect(left.departed).toMatchObject([{ code: 'EXERCISE-C', reason: null }])
  expect((await show('B', key)).departed).toMatchObject([{ reason: 'Exercise: no instructors' }])
  await act('B', key, { act: 'LEAVE', reason: 'Exercise' })
  expect((await show('A', key)).state).toBe('TERMINATED')
  expect((await verifyLedger(register.ctx.store.db)).findings).toEqual([])
})

test('a milestone passes its day, is reported, and taken back', async () => {
  const due = addDays(TODAY, -1)
  const milestones = [{ id: 'm1', what: 'Crews trained', party: 'EXERCISE-C', due }]
  const key = await propose('A', { milestones })
  for (const who of ['A', 'B', 'C'] as const) await act(who, key, { act: 'AGREE' })
  const mark = async (who: Who) => (await show(who, key)).terms.milestones[0]!
  expect(await mark('secretariat')).toMatchObject({ overdue: true, doneOn: null })
  await act('C', key, { act: 'MILESTONE', milestone: 'm1', doneOn: TODAY })
  expect(await mark('B')).toMatchObject({ overdue: false, doneOn: TODAY })
  await act('secretariat', key, { act: 'MILESTONE', milestone: 'm1', doneOn: null })
  expect(await mark('B')).toMatchObject({ overdue: true, doneOn: null })
})

describe('bad input gets a clear problem', () => {
  test('with what is sent', async () => {
    const terms = draftTerms(current)
    const [c1, ...others] = terms.components
    const asked: [unknown, number, string][] = [
      ['{"type":', 400, 'request.invalid'],
      ['[]', 400, 'request.invalid'],
      ['', 400, 'request.invalid'],
      [{ ...terms, colour: 'blue' }, 400, 'request.invalid'],
      [{ ...terms, parties: 'everyone' }, 400, 'request.invalid'],
      [{ ...terms, note: 'x'.repeat(30_000) }, 400, 'request.invalid'],
      [{ ...terms, note: 'x'.repeat(4_001) }, 400, 'text.too_long'],
      [{ ...terms, note: 'a\u202eb' }, 400, 'text.character'],
      [{ ...terms, from: '01/01/2027' }, 400, 'history.day_invalid'],
      [{ ...terms, until: addDays(TODAY, -30) }, 400, 'arrangement.dates_order'],
      [{ ...terms, mission: 'UNAMDI' }, 404, 'mission.unknown'],
      [{ ...terms, capability: 'submarine' }, 404, 'capability.unknown'],
      [{ ...terms, type: 'TREATY' }, 400, 'arrangement.type_unknown'],
      [{ ...terms, parties: [] }, 422, 'arrangement.parties_too_few'],
      [{ ...terms, components: [] }, 422, 'arrangement.component_none'],
      [{ ...terms, components: [{ ...c1, quantity: -6 }, ...others] }, 400, 'arrangement.component_quantity'],
      [{ ...terms, components: [{ ...c1, quantity: 1e300 }, ...others] }, 400, 'arrangement.component_quantity'],
      [{ ...terms, components: [{ ...c1, party: '' }, ...others] }, 422, 'arrangement.component_without_party'],
      [{ ...terms, components: [{ ...c1, pledge: 'none' }, ...others] }, 404, 'pledge.unknown'],
      [{ ...terms, components: [{ ...c1, dependsOn: ['c1'] }, ...others] }, 422, 'arrangement.component_circle'],
    ]
    for (const [body, status, code] of asked)
      expect(await problemOf(await send('A', 'POST', '/arrangements', body))).toEqual([status, code])
  })

  test('with who sends it, and when', async () => {
    const key = await propose('A')
    const path = `/arrangements/${key}`
    const revision = { ...draftTerms(current), reason: 'Exercise' }
    const asked: [Promise<Response>, number, string][] = [
      [send(null, 'POST', '/arrangements', draftTerms()), 401, 'access.sign_in_needed'],
      [send('reader', 'POST', '/arrangements', draftTerms()), 403, 'access.not_allowed'],
      [send('D', 'POST', '/arrangements', draftTerms()), 403, 'arrangement.not_party'],
      [send('A', 'PUT', path, revision), 428, 'request.version_missing'],
      [send('A', 'PUT', path, revision, 9), 412, 'subject.changed'],
      [send('A', 'PUT', path, { ...revision, reason: ' ' }, 1), 400, 'text.empty'],
      [send('A', 'PUT', path, draftTerms(current), 1), 400, 'request.invalid'],
      [send('D', 'PUT', path, revision, 1), 404, 'arrangement.unknown'],
      [send('A', 'POST', `${path}/acts`, { act: 'AGREE' }), 428, 'request.version_missing'],
      [send('A', 'POST', `${path}/acts`, { act: 'SHRUG' }, 1), 400, 'request.invalid'],
      [send('A', 'POST', `${path}/acts`, { act: 'DECLINE' }, 1), 400, 'request.invalid'],
      [send('A', 'POST', `${path}/acts`, { act: 'DECLINE', reason: '' }, 1), 400, 'text.empty'],
      [send('A', 'POST', `${path}/acts`, { act: 'LEAVE', reason: 'x' }, 1), 409, 'arrangement.state'],
      [send('secretariat', 'POST', `${path}/acts`, { act: 'AGREE' }, 1), 403, 'arrangement.not_asked'],
      [send('D', 'POST', `${path}/acts`, { act: 'AGREE' }, 1), 404, 'arrangement.unknown'],
      [ask('A', '/arrangements/none'), 404, 'arrangement.unknown'],
      [ask('A', '/arrangements/%00'), 404, 'arrangement.unknown'],
      [ask('A', `${path}?asOf=yesterday`), 400, 'history.day_invalid'],
      [ask('A', `${path}?asOf=2000-01-01`), 404, 'arrangement.unknown'],
      [ask('A', '/arrangements?state=ODD'), 400, 'request.invalid'],
      [ask('A', '/arrangements?foo=bar'), 400, 'request.invalid'],
    ]
    for (const [answer, status, code] of asked) expect(await problemOf(await answer)).toEqual([status, code])
    expect(await show('A', key)).toMatchObject({ version: 1, state: 'PROPOSED' })
  })
})
