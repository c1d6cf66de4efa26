import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallProblem } from '../../../../test/support/random-match.ts'
import { best, offer, oracle } from '../../../../test/support/tiny-match.ts'
import { apply } from '../change.ts'
import { alternatives } from './alternatives.ts'
import { closes, coverage } from './coverage.ts'
import { Facts } from './facts.ts'
import { fragility, without } from './fragility.ts'
import { frontier } from './frontier.ts'
import { helpMost } from './help-most.ts'
import { faults } from './rules.ts'
import { stillStanding } from './stands.ts'
import { whatIf } from './what-if.ts'
import { whyNot } from './why-not.ts'

const RUNS = { numRuns: 40 }

test('the problems are not too easy: their best plans leave something open, and do something', async () => {
  const kinds = new Set<string>()
  for (const problem of fc.sample(smallProblem, { numRuns: 60, seed: 1 })) {
    const { packages } = await best(problem)
    const facts = new Facts(problem)
    for (const r of problem.requirements) kinds.add(coverage(facts, r, packages).state)
  }
  expect([...kinds].sort()).toEqual(['CLOSED', 'LATE', 'OPEN', 'PARTLY'])
})

test('an offer is eligible exactly where some plan has it', () =>
  fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const facts = new Facts(problem)
      for (const r of problem.requirements)
        for (const o of problem.offers) {
          const plan = await oracle().force(problem, { requirement: r.id, offer: o.id }, {})
          expect(plan !== null, `${r.id} ${o.id}`).toBe(faults(facts, r, o).every((f) => f.code === 'WORTH'))
        }
    }),
    RUNS,
  ))

test('every remedy, applied and solved by the oracle, closes the gap', () =>
  fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const given = await best(problem)
      for (const { id } of problem.requirements) {
        const answer = await whyNot(given, oracle(), id)
        expect(answer.untried).toBe(0)
        for (const { steps, proof } of answer.remedies) {
          const changed = steps.reduce((p, s) => apply(p, s.changes), problem)
          const plan = await best(changed)
          const facts = new Facts(changed)
          expect(plan.objective).toBe(proof.objective)
          expect(proof.bound).toBe(proof.objective)
          expect(closes(answer.coverage, coverage(facts, facts.requirements.get(id)!, plan.packages))).toBe(true)
        }
      }
    }),
    RUNS,
  ))

test('what forcing an offer costs is never less than nothing, and the plan that has it is worth that much less', () =>
  fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const given = await best(problem)
      for (const { id } of problem.requirements) {
        const { alternatives: found } = await alternatives(given, oracle(), id)
        for (const { loss, package: there } of found) {
          expect(loss.from).toBe(loss.to)
          expect(loss.to).toBeGreaterThanOrEqual(0)
          expect(there.requirement).toBe(id)
          // With the offer kept from everything but this requirement, the plan is worth no more than the forced one.
          const kept = stillStanding(problem, [there], [])
          const fixed = await oracle().solve(problem, { fixed: kept })
          expect(fixed.objective).toBeLessThanOrEqual(given.objective - loss.to)
        }
      }
    }),
    RUNS,
  ))

test('what a departure loses is what the oracle loses without the party', () =>
  fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const given = await best(problem)
      const { departures } = await fragility(given, oracle(), null)
      for (const { party, loss } of departures) {
        const { objective } = await best(without(problem, party))
        expect(loss).toEqual({ from: given.objective - objective, to: given.objective - objective })
      }
    }),
    RUNS,
  ))

test('a frontier never falls, nor its bound, and every point is what the oracle finds', () =>
  fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const given = await best(problem)
      const { points } = await frontier(given, oracle(), 'f0', [400, 50, 200])
      expect(points.map((p) => p.more)).toEqual([0, 50, 200, 400])
      for (const [i, { more, objective, bound }] of points.entries()) {
        const richer = await best(apply(problem, [{ change: 'ADD_TO_FUND', id: 'f0', amount: more }]))
        expect(objective).toBe(richer.objective)
        expect(bound).toBe(objective)
        if (i > 0) expect(objective).toBeGreaterThanOrEqual(points[i - 1]!.objective)
      }
    }),
    RUNS,
  ))

test('a what-if answers what the oracle finds for the changed problem, and its difference leads there', () =>
  fc.assert(
    fc.asyncProperty(smallProblem, fc.constantFrom('o0', 'o1', 'o2', 'o3'), async (problem, id) => {
      const given = await best(problem)
      const answer = await whatIf(given, [{ change: 'WITHDRAW_OFFER', id }], oracle())
      expect(answer.objective).toBe((await best(answer.problem)).objective)
      const { gained, lost, gain } = answer.difference
      expect(gain.from).toBe(answer.objective - given.objective)
      expect(given.packages.length - lost.length + gained.length).toBe(answer.packages.length)
    }),
    RUNS,
  ))

test('where an offer helps most is where the oracle gains most by it', () =>
  fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const given = await best(problem)
      const extra = offer('extra', { languages: ['fr', 'en'], modules: ['law'], readiness: 3 })
      const answer = await helpMost(given, oracle(), extra, 9)
      const richer = await best(apply(problem, [{ change: 'ADD_OFFER', row: extra }]))
      const gain = richer.objective - given.objective
      const [top] = answer.requirements
      expect(Math.max(0, top?.gain?.to ?? 0)).toBe(gain)
    }),
    RUNS,
  ))
