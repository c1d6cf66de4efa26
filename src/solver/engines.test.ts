import { describe, expect, test } from 'vitest'
import { matchWorld, TINY } from '../../test/support/match-world.ts'
import { expand } from '../core/match/expand.ts'
import type { Model, Placed } from '../core/match/model.ts'
import { packagesOf } from '../core/match/plan.ts'
import type { MatchProblem } from '../core/match/problem.ts'
import { readMatchProblem } from '../core/match/read-problem.ts'
import { verify } from '../core/match/verify/verify.ts'
import { ENGINES, type EngineName } from './engines.ts'
import { exhaustive } from './exhaustive/exhaustive.ts'
import type { Answer, Ear, Engine, Task } from './port.ts'

/** Engines whose answer is the best plan whenever they end by themselves. */
const PROVERS = new Set(['exhaustive', 'exact'])

const quiet: Ear = { progress: () => {}, stopped: () => false, now: () => performance.now() }
const task = (model: Model, more: Partial<Task> = {}): Task => ({
  model,
  limits: { seconds: null, work: null, seed: 1 },
  fixed: [],
  start: null,
  ...more,
})

function breachesOf(problem: MatchProblem, { placed, value, bound }: Answer): readonly unknown[] {
  const packages = packagesOf(problem, placed)
  const plan = { problem: problem.name, packages, objective: value, bound, status: 'feasible', seconds: 0 } as const
  return verify(problem, { ...plan, engine: 'any', seed: 1 }).breaches
}

interface World {
  readonly seed: number
  readonly problem: MatchProblem
  readonly model: Model
  readonly best: number
  readonly plan: readonly Placed[]
}

const worlds: World[] = []
for (let seed = 1; seed <= 60; seed += 1) {
  // As a file would bring it: the reader accepts what the generator makes.
  const problem = readMatchProblem(JSON.parse(JSON.stringify(matchWorld(seed, { ...TINY, offers: 6 + (seed % 5) }))))
  const model = expand(problem)
  const { value: best, placed: plan } = await exhaustive.solve(task(model), quiet)
  worlds.push({ seed, problem, model, best, plan })
}
const solved = worlds.filter(({ best }) => best > 0)

test('the worlds are worth the name: most have a plan, and many a choice', () => {
  expect(solved.length).toBeGreaterThan(40)
  expect(worlds.filter(({ plan }) => plan.length > 1).length).toBeGreaterThan(20)
})

const engines: readonly [EngineName, Engine][] = await Promise.all(
  Object.entries(ENGINES).map(async ([name, load]) => [name as EngineName, await load()] as [EngineName, Engine]),
)

describe.each(engines)('engine %s', (name, engine) => {
  test('every plan verifies, none beats the oracle, and the bound is one', async () => {
    for (const { seed, problem, model, best } of worlds) {
      const kept: Answer[] = []
      const answer = await engine.solve(task(model), { ...quiet, keep: (one) => kept.push(one) })
      for (const one of [answer, ...kept]) {
        expect(breachesOf(problem, one), `world ${seed}`).toEqual([])
        expect(one.bound, `world ${seed}`).toBeGreaterThanOrEqual(best)
      }
      expect(answer.engine).toBe(name)
      expect(answer.value, `world ${seed}`).toBeLessThanOrEqual(best)
      if (PROVERS.has(name)) expect(answer.value, `world ${seed}`).toBe(best)
      if (answer.ending === 'OPTIMAL') expect(answer.value, `world ${seed}`).toBe(best)
    }
  })

  test('the same task has the same answer', async () => {
    for (const { seed, model } of worlds.slice(0, 15)) {
      const [one, two] = [await engine.solve(task(model), quiet), await engine.solve(task(model), quiet)]
      expect({ ...one, work: 0 }, `world ${seed}`).toEqual({ ...two, work: 0 })
    }
  })

  test('fixed packages stand as they are, and the rest is solved around them', async () => {
    for (const { seed, problem, model, plan } of solved.slice(0, 25)) {
      // Neither the best nor the first: any package of a plan may be agreed.
      const fixed = [plan.at(-1)!]
      const oracle = await exhaustive.solve(task(model, { fixed }), quiet)
      const answer = await engine.solve(task(model, { fixed }), quiet)
      expect(answer.placed, `world ${seed}`).toContainEqual(fixed[0])
      expect(breachesOf(problem, answer), `world ${seed}`).toEqual([])
      expect(answer.value).toBeLessThanOrEqual(oracle.value)
      expect(answer.bound, `world ${seed}`).toBeGreaterThanOrEqual(oracle.value)
    }
  })

  test('a plan to begin with does no harm', async () => {
    for (const { seed, problem, model, plan, best } of solved.slice(0, 15)) {
      const answer = await engine.solve(task(model, { start: plan.slice(0, 1) }), quiet)
      expect(breachesOf(problem, answer), `world ${seed}`).toEqual([])
      expect(answer.bound, `world ${seed}`).toBeGreaterThanOrEqual(best)
    }
  })

  test('told to stop at once, it answers with a plan that verifies and a bound', async () => {
    for (const { seed, problem, model, best } of worlds.slice(0, 15)) {
      const answer = await engine.solve(task(model), { ...quiet, stopped: () => true })
      expect(breachesOf(problem, answer), `world ${seed}`).toEqual([])
      expect(answer.bound, `world ${seed}`).toBeGreaterThanOrEqual(best)
    }
  })

  test('no time at all: an honest answer', async () => {
    for (const { seed, problem, model, best } of worlds.slice(0, 15)) {
      const answer = await engine.solve(task(model, { limits: { seconds: 0, work: null, seed: 1 } }), quiet)
      expect(breachesOf(problem, answer), `world ${seed}`).toEqual([])
      expect(answer.bound, `world ${seed}`).toBeGreaterThanOrEqual(best)
    }
  })

  test('nothing to do: an empty plan that is proven best', async () => {
    const answer = await engine.solve(task(expand({ ...matchWorld(1), offers: [] })), quiet)
    expect(answer).toMatchObject({ placed: [], value: 0, bound: 0 })
  })
})
