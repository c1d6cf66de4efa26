import path from 'node:path'
import pino from 'pino'
import { describe, expect, test } from 'vitest'
import type { Ctx } from '../../src/app/context.ts'
import { importFile } from '../../src/app/exchange/import-file.ts'
import { loadSituation } from '../../src/app/exchange/load-situation.ts'
import { buildFromRegister } from '../../src/app/match/build.ts'
import { makeWorld } from '../../src/app/match/exercise-world.ts'
import { jobsOf } from '../../src/app/match/jobs.ts'
import { loadExercise } from '../../src/app/match/load-exercise.ts'
import { askRun } from '../../src/app/match/run.ts'
import { showRun } from '../../src/app/match/show.ts'
import type { Day } from '../../src/core/history/day.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { exerciseProblem } from '../../src/core/match/exercise/problem.ts'
import { exerciseMark } from '../../src/store/match/exercise.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import type { Store } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { onCopy, onEachServer, opened, shared } from '../support/databases.ts'
import { PEOPLE } from '../support/pledges.ts'
import { refusal } from '../support/refusal.ts'

const DATA = path.resolve(import.meta.dirname, '../../data')
const NOW = '2026-11-23T12:00:00.000Z'
const DAY = NOW.slice(0, 10) as Day
const as = (store: Store, viewer: Viewer = PEOPLE.operator): Ctx => ({
  ...context(store, NOW, viewer),
  defaultAsOf: null,
})

onEachServer('an exercise register', (server) => {
  describe('once loaded', () => {
    const at = shared(server, 'migrated')

    test('gives the very problem of its world, and says that it is fictional', async () => {
      const { store } = at()
      await loadExercise(as(store), DATA, { size: 'XS', seed: 3 })
      expect(await exerciseMark(store.db)).toEqual({ size: 'XS', seed: 3 })
      const { world, taxonomy } = await makeWorld(DATA, { size: 'xs', seed: 3 }, DAY)
      const expected = exerciseProblem(world, taxonomy)
      const built = await buildFromRegister(as(store, PEOPLE.secretariat), {})
      expect(built.problem).toEqual(expected.problem)
      expect(built.findings).toEqual(expected.findings)
      expect(built.problem.offers.length).toBeGreaterThan(10)
      const open = await buildFromRegister(as(store), {})
      expect(open.problem.offers).toEqual([])
      expect((await verifyLedger(store.db)).findings).toEqual([])
    })

    test('has runs that are marked as exercise, with packages of every kind of part', async () => {
      const ctx = as(at().store, PEOPLE.secretariat)
      const { id } = await askRun(ctx, { engine: 'greedy', work: 1_000_000 })
      await jobsOf(ctx.store).find(ctx, id)?.done
      const run = await showRun(ctx, { run: id })
      expect(run).toMatchObject({ exercise: true, ending: 'WORK', failures: [] })
      const { packages } = run.plan!
      expect(packages.length).toBeGreaterThan(3)
      expect(packages.some((p) => p.lots.length > 0 || p.courses.length > 0)).toBe(true)
      expect(packages.some((p) => p.funds.length > 0)).toBe(true)
    })

    test('labels every answer, refusal and file that leaves it', async () => {
      const api = createApi(as(at().store), pino({ level: 'silent' }), 'test')
      const get = (to: string): Promise<Response> => Promise.resolve(api.request(`${API_BASE}${to}`))
      for (const to of ['/gap-lines', '/missions', '/match-problem', '/match-runs', '/missions/NONE', '/nowhere']) {
        const answer = await get(to)
        expect([to, answer.headers.get('gaplist-exercise')]).toEqual([to, 'true'])
        expect([to, ((await answer.json()) as { exercise: unknown }).exercise]).toEqual([to, true])
      }
      const [head, ...records] = (await (await get('/gap-lines.csv')).text()).trim().split('\r\n')
      expect(head!.endsWith(',exercise')).toBe(true)
      expect(records.length).toBeGreaterThan(5)
      expect(records.every((r) => r.endsWith(',Exercise: fictional data'))).toBe(true)
      const sheet = await get('/sheets/requirements')
      expect(sheet.headers.get('content-disposition')).toContain('exercise-requirements')
    })

    test('takes no facts: neither the situation of 2010 nor a register', async () => {
      const { store } = at()
      expect(await loadSituation(as(store), DATA)).toBeNull()
      const file = path.join(DATA, 'situation', 'strength-by-contributor-2010-06-30.csv')
      expect((await refusal(() => importFile(as(store), { file }))).code).toBe('exercise.no_facts')
      expect((await refusal(() => loadExercise(as(store), DATA, { size: 'XS' }))).code).toBe('exercise.register_in_use')
    })
  })

  test('is never made of a register that holds facts', async () => {
    await onCopy(server, 'loaded', (fresh) =>
      opened(fresh.target, async (store) => {
        expect(await refusal(() => loadExercise(as(store), DATA, { size: 'XS' }))).toMatchObject({
          code: 'exercise.register_in_use',
        })
        expect(await exerciseMark(store.db)).toBeNull()
      }),
    )
  })

  test('has a size that there is, and a seed that is a number', async () => {
    expect(await refusal(() => makeWorld(DATA, { size: 'XXL' }, DAY))).toMatchObject({
      code: 'exercise.size_unknown',
      params: { allowed: 'XS, S, S2, M' },
    })
    expect((await refusal(() => makeWorld(DATA, { seed: Number.NaN }, DAY))).code).toBe('exercise.seed_invalid')
  })
})
