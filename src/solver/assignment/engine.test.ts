import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueOf, type Assignment } from './assignment.ts'
import { solveAssignment, type AssignmentLimits } from './engine.ts'
import { AgentKnapsack, Tables } from './knapsack.ts'
import { made, RECIPES } from './recipe.ts'

const EAR = { now: () => 0 }
const LIMITS: AssignmentLimits = { seconds: null, work: 400, seed: 1 }

/** Best value by trying every plan; null where none fits. */
function oracle(problem: Assignment): number | null {
  let best: number | null = null
  const plan = new Int32Array(problem.jobs)
  const better = problem.sense === 'minimum' ? (a: number, b: number) => a < b : (a: number, b: number) => a > b
  const go = (j: number): void => {
    if (j === problem.jobs) {
      const value = valueOf(problem, plan)
      if (value !== null && (best === null || better(value, best))) best = value
      return
    }
    for (let i = 0; i < problem.agents; i += 1) {
      plan[j] = i
      go(j + 1)
    }
  }
  go(0)
  return best
}

const tiny: fc.Arbitrary<Assignment> = fc
  .record({
    agents: fc.integer({ min: 1, max: 4 }),
    jobs: fc.integer({ min: 1, max: 6 }),
    sense: fc.constantFrom('minimum' as const, 'maximum' as const),
    large: fc.boolean(),
  })
  .chain(({ agents, jobs, sense, large }) =>
    fc.record({
      name: fc.constant('tiny'),
      agents: fc.constant(agents),
      jobs: fc.constant(jobs),
      sense: fc.constant(sense),
      worth: numbers(agents * jobs, -20, large ? 5000 : 20),
      size: numbers(agents * jobs, 0, 12),
      room: numbers(agents, 0, 8 * Math.ceil(jobs / agents)),
    }),
  )

function numbers(n: number, min: number, max: number): fc.Arbitrary<Int32Array> {
  return fc.array(fc.integer({ min, max }), { minLength: n, maxLength: n }).map((a) => Int32Array.from(a))
}

describe('knapsack of an agent', () => {
  it('finds what trying every choice finds, and what flipping any choice costs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: -30, max: 60 })), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.integer({ min: 15, max: 60 }),
        (items, room) => {
          const n = items.length
          const knapsack = new AgentKnapsack(n, new Tables())
          const cost = new Int32Array(n)
          const size = Int32Array.from(items, ([s]) => s)
          const price = Float64Array.from(items, ([, g]) => g / 2)
          knapsack.fill(0, new Uint8Array(n).fill(1), new Int32Array(n).fill(-1), size, cost, price)
          const best = (job: number, taken: boolean | null): number => {
            let most = -Infinity
            for (let set = 0; set < 1 << n; set += 1) {
              if (taken !== null && ((set >> job) & 1) !== (taken ? 1 : 0)) continue
              let [s, g] = [0, 0]
              for (let j = 0; j < n; j += 1)
                if ((set >> j) & 1) {
                  s += size[j]!
                  g += price[j]!
                }
              if (s <= room) most = Math.max(most, g)
            }
            return most
          }
          expect(knapsack.solve(room)).toBe(best(0, null))
          knapsack.weigh(room, 1000)
          for (let k = 0; k < knapsack.count; k += 1)
            expect(knapsack.flip[k]).toBe(knapsack.best - best(knapsack.job[k]!, knapsack.chosen[k] !== 1))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('engine of the generalised assignment problem', () => {
  it('finds and proves what trying every plan finds', () => {
    fc.assert(
      fc.property(tiny, (problem) => {
        const best = oracle(problem)
        const answer = solveAssignment(problem, LIMITS, EAR)
        expect(answer.value).toBe(best)
        expect(answer.bound).toBe(best)
        expect(answer.ending).toBe(best === null ? 'IMPOSSIBLE' : 'OPTIMAL')
        if (answer.agentOf) expect(valueOf(problem, answer.agentOf)).toBe(best)
      }),
      { numRuns: 300 },
    )
  })

  it('never gives a bound on the wrong side of the best, however early it has to end', () => {
    fc.assert(
      fc.property(tiny, fc.integer({ min: 0, max: 3 }), (problem, work) => {
        const best = oracle(problem)
        const { value, bound } = solveAssignment(problem, { seconds: null, work: work / 100, seed: 2 }, EAR)
        if (best === null) expect(value).toBeNull()
        else if (problem.sense === 'minimum') expect(bound).toBeLessThanOrEqual(best)
        else expect(bound).toBeGreaterThanOrEqual(best)
      }),
      { numRuns: 150 },
    )
  })

  it('proves the best of middling problems of every type', () => {
    for (const recipe of RECIPES) {
      const problem = made(recipe, 5, 30, 3)
      const { value, bound, ending } = solveAssignment(problem, { seconds: null, work: 3000, seed: 1 }, EAR)
      expect([recipe, ending, value]).toEqual([recipe, 'OPTIMAL', bound])
    }
  })

  it('gives the same answer for the same problem, work and seed', () => {
    const problem = made('D', 10, 60, 1)
    const once = solveAssignment(problem, { seconds: null, work: 150, seed: 5 }, EAR)
    const again = solveAssignment(problem, { seconds: null, work: 150, seed: 5 }, EAR)
    expect(again).toEqual(once)
    expect(once.value).not.toBeNull()
    expect(made('E', 4, 9, 7)).toEqual(made('E', 4, 9, 7))
  })

  it('ends when it is told to, with the best plan so far', () => {
    let calls = 0
    const answer = solveAssignment(
      made('D', 10, 100, 2),
      { seconds: null, work: null, seed: 1 },
      { now: () => 0, stopped: () => (calls += 1) > 20 },
    )
    expect(answer.ending).toBe('STOPPED')
    expect(answer.value).not.toBeNull()
    expect(answer.bound!).toBeLessThanOrEqual(answer.value!)
  })
})
