import { describe, expect, test } from 'vitest'
import { exactBy } from '../exact/engine.ts'
import { expand } from '../../core/match/expand.ts'
import { packagesOf } from '../../core/match/plan.ts'
import { verify } from '../../core/match/verify/verify.ts'
import { matchWorld, TINY } from '../../../test/support/match-world.ts'
import type { Ear } from '../port.ts'
import { highs } from './load.ts'
import { Lp } from './lp.ts'
import type { LpRow } from './rows.ts'

const solver = await highs()
const ear: Ear = { progress: () => {}, stopped: () => false, now: () => performance.now() }

/** Rows that leave fractions: each pair of three columns at most once. */
const rows: LpRow[] = [
  [0, 1],
  [1, 2],
  [0, 2],
].map((columns) => ({ columns, values: [1, 1], upper: 1 }))

describe('a linear program with large gains', () => {
  const large = [3e8, 3e8 + 2, 3e8 - 4]

  test('is given to HiGHS in figures of at most 16 bits', () => {
    let most = 0
    const spied: typeof solver = {
      ...solver,
      createModel: (data) => {
        if (data && 'colCost' in data) most = Math.max(...Array.from(data.colCost as Float64Array))
        return solver.createModel(data)
      },
    }
    new Lp(spied, large, rows).dispose()
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThanOrEqual(2 ** 16)
  })

  test('answers in its own unit: value, reduced gains and prices agree', () => {
    const lp = new Lp(solver, large, rows)
    const answer = lp.solve()!
    lp.dispose()
    expect(answer.value).toBeCloseTo((3 * 3e8 - 2) / 2, 1)
    // Duality: what the rows cost and what the columns leave add up to the value.
    const cost = answer.price.reduce((sum, p) => sum + p, 0)
    const left = answer.reduced.reduce((sum, d, c) => sum + d * answer.x[c]!, 0)
    expect(cost + left).toBeCloseTo(answer.value, 1)
    large.forEach((gain, c) => {
      const paid = rows.reduce(
        (sum, { columns }, r) => sum + (Array.from(columns).includes(c) ? answer.price[r]! : 0),
        0,
      )
      expect(gain - paid).toBeCloseTo(answer.reduced[c]!, 1)
    })
  })
})

test('HiGHS fails in the middle of a proof: the plan and the bound at hand are the answer, and the trouble is named', async () => {
  const failing: typeof solver = {
    ...solver,
    createModel: () => {
      throw new Error('out of order')
    },
  }
  const problem = matchWorld(9, { ...TINY, requirements: 12, offers: 30, lots: 12, courses: 9, funds: 9, months: 18 })
  const model = expand(problem)
  const engine = exactBy(() => Promise.resolve(failing))
  const answer = await engine.solve(
    { model, limits: { seconds: null, work: null, seed: 1 }, fixed: [], start: null },
    ear,
  )
  const { value, bound } = answer
  expect(answer.trouble).toBe('out of order')
  expect(bound).toBeGreaterThan(value)
  expect(value).toBeGreaterThan(0)
  const packages = packagesOf(problem, answer.placed)
  const plan = { problem: problem.name, packages, objective: value, bound, status: 'feasible', seconds: 0 } as const
  expect(verify(problem, { ...plan, engine: 'exact', seed: 1 }).breaches).toEqual([])
})
