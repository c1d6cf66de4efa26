import { describe, expect, test } from 'vitest'
import { matchWorld } from '../../test/support/match-world.ts'
import { refusal } from '../../test/support/refusal.ts'
import { offer, requirement, tiny } from '../../test/support/tiny-match.ts'
import type { MatchProblem } from '../core/match/problem.ts'
import { verify } from '../core/match/verify/verify.ts'
import type { Progress } from './port.ts'
import type { Order } from './run.ts'
import { solveMatch } from './solve.ts'

const world = matchWorld(7)
const order = (problem: MatchProblem, more: Partial<Order> = {}): Order => ({
  problem,
  engine: null,
  limits: { seconds: 60, work: null, seed: 1 },
  fixed: [],
  start: null,
  ...more,
})
const thread = (name: string): URL => new URL(`../../test/support/match-threads/${name}.ts`, import.meta.url)

test('a plan comes back verified, with its engine, seed, bound and progress on the way', async () => {
  const told: Progress[] = []
  const { plan, failures } = await solveMatch(order(world), { progress: (p) => told.push(p) })
  expect(failures).toEqual([])
  expect(plan.packages.length).toBeGreaterThan(0)
  expect(verify(world, plan)).toEqual({ objective: plan.objective, breaches: [] })
  expect(plan).toMatchObject({ problem: 'world 7', seed: 1 })
  expect(told.at(-1)).toMatchObject({ incumbent: plan.objective })
})

test('the oracle proves its plan: the status says so', async () => {
  const { plan } = await solveMatch(order(world, { engine: 'exhaustive' }))
  expect(plan).toMatchObject({ status: 'optimal', engine: 'exhaustive', bound: plan.objective })
})

test('packages come sorted, whatever the engine made of them', async () => {
  const { plan } = await solveMatch(order(world))
  const keys = plan.packages.map((p) => [p.requirement, p.offer])
  expect(keys).toEqual(keys.toSorted((a, b) => (a[0]! + a[1]! < b[0]! + b[1]! ? -1 : 1)))
})

describe('packages that must stand', () => {
  test('stand, and a better plan without them is not taken', async () => {
    const { plan: best } = await solveMatch(order(world, { engine: 'exhaustive' }))
    const agreed = best.packages.at(-1)!
    const { plan } = await solveMatch(order(world, { fixed: [agreed] }))
    expect(plan.packages).toContainEqual(agreed)
  })

  test('are refused where they break a rule', async () => {
    const { plan } = await solveMatch(order(world))
    const fixed = [{ ...plan.packages[0]!, end: plan.packages[0]!.end + 1 }]
    expect(await refusal(() => solveMatch(order(world, { fixed })))).toMatchObject({
      code: 'match.fixed_impossible',
      params: { offer: fixed[0]!.offer },
    })
  })

  test('stand even where they cost more than they are worth', async () => {
    const { plan } = await solveMatch(order(world))
    const dear = { ...world, parameters: { ...world.parameters, costWeight: 500 } }
    const paid = plan.packages.find(({ funds }) => funds.length > 0)!
    const kept = await solveMatch(order(dear, { fixed: [paid] }))
    expect(kept.failures).toEqual([])
    expect(kept.plan.packages).toContainEqual(paid)
    expect(verify(dear, kept.plan).breaches).toEqual([])
  })
})

describe('packages that somebody has proposed', () => {
  const choice = tiny({ requirements: [requirement('r')], offers: [offer('early'), offer('late', { from: 2 })] })
  const late = (tax: number) => [{ requirement: 'r', offer: 'late', tax }]
  const chosen = async (tax: number) =>
    solveMatch(order(choice, { engine: 'exhaustive', ...(tax > 0 && { proposed: late(tax) }) }))

  test('give way to what is worth more than the change tax, and to nothing less', async () => {
    const free = await chosen(0)
    expect(free.plan.packages.map((p) => p.offer)).toEqual(['early'])
    const held = await chosen(0.5)
    expect(held.plan.packages.map((p) => p.offer)).toEqual(['late'])
    expect(held.tax).toBe(Math.round(held.plan.objective / 2))
    expect(verify(choice, held.plan)).toEqual({ objective: held.plan.objective, breaches: [] })
    expect(held.plan.bound).toBe(held.plan.objective + held.tax)
    const cheap = await chosen(0.01)
    expect(cheap.plan).toMatchObject({ packages: free.plan.packages, objective: free.plan.objective })
    expect(cheap.tax).toBe(0)
  })

  test('of any plan the objective stays the contract’s, and the bound holds for every plan', async () => {
    const { plan: best } = await solveMatch(order(world, { engine: 'exhaustive' }))
    const proposed = world.offers
      .slice(0, 6)
      .flatMap((o) => world.requirements.map((r) => ({ requirement: r.id, offer: o.id, tax: 0.3 })))
    for (const engine of ['exhaustive', 'greedy', 'exact', 'decomposition'] as const) {
      const { plan, tax, failures } = await solveMatch(order(world, { engine, proposed }))
      expect(failures).toEqual([])
      expect(verify(world, plan)).toEqual({ objective: plan.objective, breaches: [] })
      expect(plan.bound).toBeGreaterThanOrEqual(Math.max(best.objective, plan.objective + tax))
    }
  })
})

describe('whatever becomes of the thread, this process lives and has an honest plan', () => {
  const empty = { packages: [], objective: 0, status: 'stopped', engine: 'none' }

  test('it crashes', async () => {
    const { plan, failures } = await solveMatch(order(world), { program: thread('crash') })
    expect(failures).toMatchObject([{ code: 'match.engine_failed' }])
    expect(plan).toMatchObject(empty)
    expect(verify(world, plan).breaches).toEqual([])
  })

  test('it neither ends nor listens: the instant plan is shown', async () => {
    const limits = { seconds: 0.1, work: null, seed: 1 }
    const { plan, failures } = await solveMatch(order(world, { limits }), { program: thread('deaf'), grace: 100 })
    expect(failures).toMatchObject([{ code: 'match.engine_failed' }])
    expect(plan.engine).toBe('greedy')
    expect(verify(world, plan).breaches).toEqual([])
  })

  test('it is stopped before there is any plan: that is no failure', async () => {
    const stop = AbortSignal.timeout(100)
    const { plan, failures } = await solveMatch(order(world), { program: thread('busy'), signal: stop, grace: 100 })
    expect(failures).toEqual([])
    expect(plan).toMatchObject(empty)
    expect(verify(world, plan).breaches).toEqual([])
  })

  test('it wants more memory than it may have', async () => {
    const { plan, failures } = await solveMatch(order(world), { program: thread('greedy-for-memory'), megabytes: 64 })
    expect(failures).toMatchObject([{ code: 'match.memory', params: { megabytes: 64 } }])
    expect(plan).toMatchObject(empty)
  })

  test('it is deaf, and somebody is in a hurry: the best plan that was kept is shown, and nothing has failed', async () => {
    const { plan: best } = await solveMatch(order(world, { engine: 'exhaustive' }))
    const stop = new AbortController()
    const { plan, failures } = await solveMatch(order(world), {
      program: thread('keeper'),
      signal: stop.signal,
      grace: 100,
      progress: () => stop.abort(),
    })
    expect(failures).toEqual([])
    expect(plan).toMatchObject({ objective: best.objective, engine: 'exhaustive' })
  })

  test('it lies: its plan is discarded and named, the instant one is shown', async () => {
    const { plan, failures } = await solveMatch(order(world), { program: thread('liar') })
    expect(failures).toMatchObject([{ code: 'match.plan_discarded', params: { engine: 'exact' } }])
    expect(plan.engine).toBe('greedy')
    expect(plan.packages.length).toBeGreaterThan(0)
    expect(verify(world, plan).breaches).toEqual([])
  })
})

test('a plan to begin with may be of another problem', async () => {
  const { plan: start } = await solveMatch(order(world))
  const fewer = { ...world, offers: world.offers.filter(({ id }) => id !== start.packages[0]!.offer) }
  const { plan } = await solveMatch(order(fewer, { start: start.packages }))
  expect(verify(fewer, plan).breaches).toEqual([])
})

test('told to end before it began, a run ends with a plan that verifies', async () => {
  const { plan } = await solveMatch(order(world), { signal: AbortSignal.abort() })
  expect(verify(world, plan).breaches).toEqual([])
  expect(['stopped', 'optimal']).toContain(plan.status)
})

test('nothing fits: an empty plan, and that is proven', async () => {
  const refused = world.missions.map((m) => ({ ...m, refusedStates: ['s0', 's1', 's2'] }))
  const { plan } = await solveMatch(order({ ...world, missions: refused }))
  expect(plan).toMatchObject({ packages: [], objective: 0, bound: 0, status: 'optimal' })
})
