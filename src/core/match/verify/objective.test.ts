import fc from 'fast-check'
import { expect, test } from 'vitest'
import { casePlan, expertPackage, matchCase } from '../../../../test/support/match-case.ts'
import type { MatchProblem } from '../problem.ts'
import { gainFrom, worthOf } from '../worth.ts'
import { subjectsOf } from './facts.ts'
import { valueOf } from './objective.ts'

const decimal = (most: number, places: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 10 ** places }).map((n) => n / 10 ** places)

/** The value of one package of persons, as the verifier counts it. */
function value(problem: MatchProblem, start: number, end: number): number {
  const { subjects } = subjectsOf(problem, { ...casePlan, packages: [{ ...expertPackage, start, end }] })
  return valueOf(subjects[0]!)
}

test('the model in doubles and the verifier in fractions round alike', () => {
  fc.assert(
    fc.property(
      decimal(1000, 3),
      decimal(2, 3),
      decimal(1, 2),
      decimal(5000, 2),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 11 }),
      (weight, costWeight, substituteValue, monthly, quantity, more, start) => {
        const parameters = { ...matchCase.parameters, costWeight, substituteValue }
        const asked = quantity + more
        const problem: MatchProblem = {
          ...matchCase,
          parameters,
          capabilities: matchCase.capabilities.map((k) => (k.id === 'k2' ? { ...k, substitute: 'k1' } : k)),
          requirements: matchCase.requirements.map((r) => ({ ...r, weight, quantity: asked })),
          offers: matchCase.offers.map((o) =>
            o.id === 'experts'
              ? { ...o, quantity, capability: 'k1', selfFunded: false, liftPerPerson: 0, sustainmentPerMonth: monthly }
              : o,
          ),
        }
        const gain = gainFrom(weight, problem.months)
        const share = (quantity / asked) * substituteValue
        const doubles = worthOf(parameters, gain[start]! - gain[12]!, share, monthly * (12 - start), 1)
        expect(value(problem, start, 12)).toBe(doubles)
      },
    ),
    { numRuns: 2000 },
  )
})

test('an exact half goes up, on both sides of zero', () => {
  const half = { ...matchCase.parameters, costWeight: 0.1, partyWeight: 0 }
  expect(worthOf(half, 100, 1, 5, 0)).toBe(100)
  expect(worthOf(half, 100, 0.85, 5, 0)).toBe(85)
  expect(worthOf(half, 0, 1, 15, 0)).toBe(-1)
  expect(worthOf(half, 10, 0.85, 0, 0)).toBe(9)
})
