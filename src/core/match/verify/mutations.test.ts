import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchWorld } from '../../../../test/support/match-world.ts'
import { greedy } from '../../../solver/greedy/greedy.ts'
import { expand } from '../expand.ts'
import type { MatchPackage, MatchPlan } from '../match-plan.ts'
import { packagesOf, placedOf } from '../plan.ts'
import type { MatchProblem } from '../problem.ts'
import { verify } from './verify.ts'

const ear = { progress: () => {}, stopped: () => false, now: () => 0 }

async function solved(seed: number): Promise<{ problem: MatchProblem; plan: MatchPlan }> {
  const problem = matchWorld(seed)
  const model = expand(problem)
  const limits = { seconds: null, work: null, seed }
  const { placed, value, bound } = await greedy.solve({ model, limits, fixed: [], start: null }, ear)
  const packages = packagesOf(problem, placed)
  return {
    problem,
    plan: {
      problem: problem.name,
      packages,
      objective: value,
      bound,
      status: 'feasible',
      seconds: 0,
      engine: 'greedy',
      seed,
    },
  }
}

/** Ways to spoil a package; each must be noticed wherever it applies. */
const SPOILS: readonly ((pack: MatchPackage) => MatchPackage)[] = [
  (pack) => ({ ...pack, start: pack.start + 1 }),
  (pack) => ({ ...pack, end: pack.end + 1 }),
  (pack) => ({ ...pack, end: pack.end - 1 }),
  (pack) => ({ ...pack, lots: pack.lots.slice(1) }),
  (pack) => ({ ...pack, lots: [...pack.lots, ...pack.lots.slice(0, 1)] }),
  (pack) => ({ ...pack, courses: pack.courses.slice(1) }),
  (pack) => ({ ...pack, courses: [...pack.courses, ...pack.courses.slice(0, 1)] }),
  (pack) => ({ ...pack, funds: pack.funds.slice(1) }),
  (pack) => ({ ...pack, funds: pack.funds.map((f, i) => (i === 0 ? { ...f, amount: f.amount + 0.01 } : f)) }),
  (pack) => ({ ...pack, funds: pack.funds.map((f, i) => (i === 0 ? { ...f, fund: 'nobody’s' } : f)) }),
]

test('whatever is changed in a package of a valid plan is noticed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.nat(), async (seed, which, how) => {
      const { problem, plan } = await solved(seed)
      expect(verify(problem, plan).breaches).toEqual([])
      if (plan.packages.length === 0) return
      const at = which % plan.packages.length
      const pack = plan.packages[at]!
      const spoiled = SPOILS[how % SPOILS.length]!(pack)
      if (JSON.stringify(spoiled) === JSON.stringify(pack)) return
      const packages = plan.packages.map((p, i) => (i === at ? spoiled : p))
      expect(verify(problem, { ...plan, packages }).breaches).not.toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('a package used twice, one left out, and an objective off by one are noticed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (seed) => {
      const { problem, plan } = await solved(seed)
      if (plan.packages.length === 0) return
      const [first] = plan.packages
      const twice = { ...plan, packages: [...plan.packages, first!] }
      expect(verify(problem, twice).breaches.map((b) => b.code)).toContain('offer.twice')
      const fewer = { ...plan, packages: plan.packages.slice(1) }
      expect(verify(problem, fewer).breaches.map((b) => b.code)).toEqual(['plan.objective'])
      expect(verify(problem, { ...plan, objective: plan.objective - 1 }).breaches).not.toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a plan goes into numbers and back unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (seed) => {
      const { problem, plan } = await solved(seed)
      const placed = placedOf(problem, expand(problem), plan.packages)
      expect(packagesOf(problem, placed)).toEqual(plan.packages)
    }),
    { numRuns: 60 },
  )
})
