import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { solveWith, type Solver } from '../../src/app/match/jobs.ts'
import { ProblemSchema } from '../../src/contract/common.ts'
import {
  MatchBuildSchema,
  MatchRunAskedSchema,
  MatchRunListSchema,
  MatchRunSchema,
  type MatchRunView,
} from '../../src/contract/match.ts'
import { problem } from '../../src/core/problem.ts'
import { readMatchProblem } from '../../src/core/match/read-problem.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { solveMatch } from '../../src/solver/solve.ts'
import { actor } from '../support/people.ts'
import { testRegister, type TestRegister } from './register.ts'

type Headers = Record<string, string>
let register: TestRegister
let api: Api
const who = {} as Record<'secretariat' | 'state', Headers>
beforeAll(async () => {
  register = await testRegister()
  api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  const { store } = register.ctx
  who.secretariat = (await actor(store, { organisation: 'UN-DPKO' })).headers
  who.state = (await actor(store, { organisation: 'GHA' })).headers
})
afterAll(() => register.close())

const request = (method: string, to: string, headers: Headers, body?: unknown): Promise<Response> =>
  Promise.resolve(
    api.request(to.startsWith(API_BASE) ? to : `${API_BASE}${to}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  )
const get = (to: string, headers: Headers = {}) => request('GET', to, headers)
const post = (to: string, headers: Headers, body?: unknown) => request('POST', to, headers, body)
const problemOf = async (answer: Response) => {
  const body = ProblemSchema.parse(await answer.json())
  expect(body.remedy.length).toBeGreaterThan(0)
  return [answer.status, body.code]
}

/** Follows the events of a run to their end; answers their names. */
async function followed(id: string, headers: Headers): Promise<string[]> {
  const answer = await get(`/match-runs/${id}/progress`, headers)
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  return [...(await answer.text()).matchAll(/^event: (.*)$/gm)].map((m) => m[1]!)
}

test('anyone is told what a match would be made from, and which facts are missing', async () => {
  const answer = await get('/match-problem?asOf=2010-07-27')
  const view = MatchBuildSchema.parse(await answer.json())
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect(view.findings).toContainEqual({ code: 'match.left.deployed', about: 'PLEDGE', id: 'ETH-UNAMID', params: {} })
  expect(view.names.missions['UNAMID']).toContain('Darfur')
  expect(await problemOf(await get('/match-problem?asOf=1900-01-01'))).toEqual([404, 'history.before_first_fact'])
  const changed = await get('/match-problem?asOf=2010-07-27&costWeight=9&languages=MONUSCO:en')
  const other = MatchBuildSchema.parse(await changed.json())
  expect([view.assumptions, other.assumptions]).toEqual([view.assumptions, `${view.assumptions}+changed`])
  expect(other.inputSha256).not.toBe(view.inputSha256)
  expect(await problemOf(await get('/match-problem?changeTax=2'))).toEqual([400, 'run.assumption_invalid'])
  expect(await problemOf(await get('/match-problem?languages=MONUSCO'))).toEqual([400, 'run.language_invalid'])
})

test('a run is asked for, followed, read, replayed and shared; each answer is what the contract says', async () => {
  const input = { asOf: '2010-07-27', audience: 'PUBLIC', engine: 'greedy', work: 100_000 }
  const asked = await post('/match-runs', { ...who.secretariat, 'idempotency-key': 'one' }, input)
  expect(asked.status).toBe(202)
  const run = MatchRunAskedSchema.parse(await asked.json())
  const at = asked.headers.get('location')!
  expect(at).toBe(`${API_BASE}/match-runs/${run.id}`)
  expect((await followed(run.id, who.secretariat)).at(-1)).toBe('ended')
  const again = await post('/match-runs', { ...who.secretariat, 'idempotency-key': 'one' }, input)
  expect(await again.json()).toMatchObject({ id: run.id, state: 'ENDED' })
  const shown = MatchRunSchema.parse(await (await get(at, who.secretariat)).json())
  expect(shown).toMatchObject({ state: 'ENDED', ending: 'WORK', own: true, owner: 'UN-DPKO', exercise: false })
  const text = await get(`${at}/problem`, who.secretariat)
  expect(text.headers.get('x-content-sha256')).toBe(shown.inputSha256)
  expect(readMatchProblem(await text.json()).requirements.map((r) => r.id)).toContain(
    'UNAMID/military-utility-helicopter',
  )
  expect(await (await get(`${at}/plan`, who.secretariat)).json()).toEqual(shown.plan)
  expect(await problemOf(await get(at, who.state))).toEqual([404, 'run.unknown'])
  expect(await problemOf(await get(`${at}/progress`, who.state))).toEqual([404, 'run.unknown'])
  expect(await problemOf(await post(`${at}/stop`, who.secretariat))).toEqual([409, 'run.not_running'])

  const replay = (await (await post(`${at}/replays`, who.secretariat)).json()) as { id: string }
  await followed(replay.id, who.secretariat)
  const second = (await (await get(`/match-runs/run:${replay.id}`, who.secretariat)).json()) as MatchRunView
  expect(second).toMatchObject({ replayOf: run.id, same: true })

  expect((await post(`${at}/shares`, who.secretariat, { visibility: 'PUBLIC' })).status).toBe(200)
  const list = MatchRunListSchema.parse(await (await get('/match-runs')).json())
  expect(list.runs.map((r) => r.id)).toEqual([run.id])
})

test('bad input is refused with a remedy, and nobody asks without signing in', async () => {
  expect(await problemOf(await post('/match-runs', {}, {}))).toEqual([401, 'access.sign_in_needed'])
  expect(await problemOf(await post('/match-runs', who.state, { seconds: 1e9 }))).toEqual([400, 'run.limit_invalid'])
  expect(await problemOf(await post('/match-runs', who.state, { engine: 'x' }))).toEqual([400, 'run.engine_unknown'])
  expect((await post('/match-runs', who.state, { unknown: 1 })).status).toBe(400)
  expect((await get('/match-runs/%00')).status).toBe(404)
})

test('a run whose thread dies is kept as failed; the server lives, and the next run has a plan', async () => {
  const { store } = register.ctx
  // What is left when the thread of every engine has died: no plan, and the reason.
  const dying: Solver = async (order, hearing) => {
    const { plan, ...solved } = await solveMatch(order, hearing)
    const failures = [problem('match.memory', { engine: 'default', megabytes: 64 })]
    return { ...solved, plan: { ...plan, packages: [], engine: 'none' }, failures }
  }
  solveWith(store, dying)
  const { id } = (await (await post('/match-runs', who.state, { asOf: '2010-07-27' })).json()) as { id: string }
  await followed(id, who.state)
  const failed = (await (await get(`/match-runs/${id}`, who.state)).json()) as MatchRunView
  expect(failed).toMatchObject({ ending: 'FAILED', plan: null, objective: null })
  expect(failed.failures.map((f) => f.code)).toEqual(['match.memory'])
  expect(await problemOf(await get(`/match-runs/${id}/plan`, who.state))).toEqual([409, 'run.failed'])
  solveWith(store, solveMatch)
  const next = (await (await post('/match-runs', who.state, { engine: 'greedy' })).json()) as { id: string }
  await followed(next.id, who.state)
  expect(await (await get(`/match-runs/${next.id}`, who.state)).json()).toMatchObject({ ending: 'WORK' })
})

test('a run under way can be stopped by whoever asked, and by nobody else', async () => {
  const { store } = register.ctx
  let begun: () => void = () => {}
  const started = new Promise<void>((resolve) => (begun = resolve))
  const slow: Solver = async (order, hearing) => {
    begun()
    await new Promise<void>((resolve) => hearing.signal!.addEventListener('abort', () => resolve()))
    return solveMatch(order, hearing)
  }
  solveWith(store, slow)
  const { id } = (await (await post('/match-runs', who.state, { asOf: '2010-07-27' })).json()) as { id: string }
  await started
  expect(await (await get(`/match-runs/${id}`, who.state)).json()).toMatchObject({ state: 'RUNNING', plan: null })
  expect(await problemOf(await post(`/match-runs/${id}/stop`, who.secretariat))).toEqual([409, 'run.not_running'])
  expect((await post(`/match-runs/${id}/stop`, who.state)).status).toBe(202)
  await followed(id, who.state)
  const ended = (await (await get(`/match-runs/${id}`, who.state)).json()) as MatchRunView
  expect(ended).toMatchObject({ state: 'ENDED', failures: [] })
  expect(ended.plan!.packages.length).toBeGreaterThan(0)
  solveWith(store, solveMatch)
})
