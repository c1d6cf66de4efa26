import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallProblem } from '../../../../test/support/random-match.ts'
import { best, digest, offer } from '../../../../test/support/tiny-match.ts'
import { readChanges } from '../../../core/match/change.ts'
import { whatIf } from '../../../core/match/explain/what-if.ts'
import { verify } from '../../../core/match/verify/verify.ts'
import { meansOf } from './means.ts'
import { Memory, Remembered } from './remembered.ts'

const EAR = { progress: () => {}, stopped: () => false, now: () => 0 }
const quick = () => meansOf({ engine: null, seed: 1, quick: true, each: null, all: null, digest }, EAR)

const change = fc.constantFrom<unknown>(
  { change: 'WITHDRAW_OFFER', id: 'o1' },
  { change: 'ADD_OFFER', row: offer('extra') },
  { change: 'WITHDRAW_LOT', id: 'l0' },
  { change: 'WITHDRAW_COURSE', id: 'c0' },
  { change: 'ADD_TO_FUND', id: 'f0', amount: 300 },
  { change: 'WITHDRAW_FUND', id: 'f1' },
  { change: 'CHANGE_REQUIREMENT', id: 'r0', set: { quantity: 10, weight: 9 } },
)

test('a quick what-if answers a plan that keeps every rule, and a bound that holds', () =>
  fc.assert(
    fc.asyncProperty(smallProblem, change, async (problem, json) => {
      const given = { ...(await best(problem)), prices: undefined as unknown }
      given.prices = new Remembered(given)
      const answer = await whatIf(given, readChanges(json), quick())
      const { objective } = await best(answer.problem)
      expect(answer.objective).toBeLessThanOrEqual(objective)
      expect(answer.bound).toBeGreaterThanOrEqual(objective)
      const claim = { problem: problem.name, status: 'feasible', seconds: 0, engine: '', seed: 1 } as const
      const { packages, objective: claimed, bound } = answer
      expect(verify(answer.problem, { ...claim, packages, objective: claimed, bound }).breaches).toEqual([])
    }),
    { numRuns: 60 },
  ))

test('a problem is remembered under its name, the last three of them', async () => {
  const given = await best(fc.sample(smallProblem, { numRuns: 1, seed: 1 })[0]!)
  const memory = new Memory()
  const first = memory.of('a', given)
  expect(memory.of('a', given)).toBe(first)
  expect(memory.of(null, given)).not.toBe(first)
  for (const key of ['b', 'c', 'd']) memory.of(key, given)
  expect(memory.of('a', given)).not.toBe(first)
})
