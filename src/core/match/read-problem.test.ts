import { describe, expect, test } from 'vitest'
import { matchCase } from '../../../test/support/match-case.ts'
import { matchWorld } from '../../../test/support/match-world.ts'
import { refusalOf } from '../../../test/support/refusal.ts'
import { readMatchProblem } from './read-problem.ts'
import { substituteCycles } from './substitutes.ts'
import { readPlan } from './verify/read-plan.ts'

/** Read as from a file, with one value at a path changed; `undefined` takes the field away. */
function changed(path: string, value: unknown, given: unknown = matchCase): unknown {
  const json = JSON.parse(JSON.stringify(given)) as Record<string, unknown>
  const steps = path.split('.')
  const last = steps.pop()!
  let at = json
  for (const step of steps) at = at[step] as Record<string, unknown>
  if (value === undefined) delete at[last]
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true })
  return json
}
const refused = (path: string, value: unknown): unknown => refusalOf(() => readMatchProblem(changed(path, value)))

test('a problem is read as it stands', () => {
  expect(readMatchProblem(JSON.parse(JSON.stringify(matchCase)))).toEqual(matchCase)
  for (let seed = 1; seed < 50; seed += 1) readMatchProblem(JSON.parse(JSON.stringify(matchWorld(seed))))
})

test('a capability may leave its substitute out', () => {
  const read = readMatchProblem(changed('capabilities.1.substitute', undefined))
  expect(read.capabilities[1]!.substitute).toBeNull()
})

describe('each refusal names the field and what was expected', () => {
  test.each([
    ['another', 1, 'match.field_unknown', { field: 'another' }],
    ['offers.1.colour', 'blue', 'match.field_unknown', { field: 'offers[1].colour' }],
    ['parameters.minimumStay.SHIP', 1, 'match.field_unknown', { field: 'parameters.minimumStay.SHIP' }],
    ['offers.0.state', undefined, 'match.field_missing', { field: 'offers[0].state' }],
    ['schema', 'gaplist.match-problem/2', 'match.field_choice', { allowed: 'gaplist.match-problem/1' }],
    ['currency', 'EUR', 'match.field_choice', { field: 'currency', allowed: 'kUSD' }],
    ['capabilities.0.unit', 'SHIP', 'match.field_choice', { allowed: 'UNIT, PERSON' }],
    ['months', 0, 'match.field_range', { field: 'months', value: 0, from: 1, to: 120 }],
    ['months', 121, 'match.field_range', { field: 'months' }],
    ['months', 12.5, 'match.field_type', { field: 'months', expected: 'integer' }],
    ['months', '12', 'match.field_type', { expected: 'number', found: 'string' }],
    ['offers.0.quantity', -1, 'match.field_range', { field: 'offers[0].quantity', value: -1 }],
    ['offers.0.persons', -1, 'match.field_range', { field: 'offers[0].persons' }],
    ['funds.0.amount', -0.01, 'match.field_range', { field: 'funds[0].amount' }],
    ['funds.0.amount', Infinity, 'match.field_range', { field: 'funds[0].amount', to: 1_000_000_000 }],
    ['requirements.0.quantity', -3, 'match.field_range', { field: 'requirements[0].quantity' }],
    ['requirements.0.until', 13, 'match.field_range', { field: 'requirements[0].until', value: 13, to: 12 }],
    ['requirements.0.from', -1, 'match.field_range', { field: 'requirements[0].from' }],
    ['requirements.0.from', 12, 'match.period_empty', { field: 'requirements[0]', from: 12, until: 12 }],
    ['offers.0.until', 99, 'match.field_range', { field: 'offers[0].until' }],
    ['offers.0.quantity', 2, 'match.field_range', { field: 'offers[0].quantity', to: 1 }],
    ['requirements.0.mission', 'm9', 'match.id_unknown', { field: 'requirements[0].mission', id: 'm9' }],
    ['requirements.0.capability', 'k9', 'match.id_unknown', { list: 'capabilities' }],
    ['offers.0.group', 'g9', 'match.id_unknown', { field: 'offers[0].group', list: 'liftFactor' }],
    ['offers.0.modules', ['h9'], 'match.id_unknown', { field: 'offers[0].modules[0]', list: 'seatCost' }],
    ['equipmentLots.0.type', 'e9', 'match.id_unknown', { field: 'equipmentLots[0].type' }],
    ['courses.0.module', 'h9', 'match.id_unknown', { field: 'courses[0].module' }],
    ['funds.0.missions', ['m9'], 'match.id_unknown', { field: 'funds[0].missions[0]' }],
    ['capabilities.0.substitute', 'k9', 'match.id_unknown', { field: 'capabilities[0].substitute' }],
    ['capabilities.0.substitute', 'k0', 'match.own_substitute', { id: 'k0' }],
    ['offers.1.id', 'full', 'match.id_duplicate', { field: 'offers[1].id', id: 'full' }],
    ['missions.1.id', 'm0', 'match.id_duplicate', { field: 'missions[1].id' }],
    ['offers.0.languages', ['fr', 'fr'], 'match.id_duplicate', { field: 'offers[0].languages[1]' }],
    ['shippingCost.e0.m0', undefined, 'match.field_missing', { field: 'shippingCost.e0.m0' }],
    ['shippingCost.e0.m9', 1, 'match.id_unknown', { field: 'shippingCost.e0.m9' }],
    ['parameters.classSizes', [8, 4], 'match.not_ascending', { field: 'parameters.classSizes[1]' }],
    ['parameters.classSizes', [], 'match.field_missing', { field: 'parameters.classSizes[0]' }],
    ['offers.0.id', 'a\u0000b', 'match.field_character', { field: 'offers[0].id' }],
    ['offers.0.id', '', 'match.field_range', { field: 'offers[0].id.length' }],
    ['offers.0.liftPerPerson', null, 'match.field_type', { expected: 'number', found: 'null' }],
    ['offers', {}, 'match.field_type', { field: 'offers', expected: 'array', found: 'object' }],
  ])('%s = %j: %s', (path, value, code, params) => {
    expect(refused(path, value)).toMatchObject({ code, params })
  })
})

test('what is no object at all is refused, as is what is nested without end', () => {
  expect(refusalOf(() => readMatchProblem(null))).toMatchObject({ code: 'match.field_type', params: { field: '$' } })
  expect(refusalOf(() => readMatchProblem([]))).toMatchObject({ params: { expected: 'object', found: 'array' } })
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  expect(refusalOf(() => readMatchProblem(deep))).toMatchObject({ params: { found: 'array' } })
  expect(refused('offers.0.modules', deep)).toMatchObject({ code: 'match.field_type' })
})

test('keys that name what every object has are fields like any others', () => {
  const hostile = JSON.parse(
    JSON.stringify(matchCase).replace('"schema"', '"__proto__":{"polluted":1},"schema"'),
  ) as unknown
  expect(refusalOf(() => readMatchProblem(hostile))).toMatchObject({
    code: 'match.field_unknown',
    params: { field: '__proto__' },
  })
  expect(refused('constructor', {})).toMatchObject({ code: 'match.field_unknown' })
  expect(refused('seatCost.__proto__', 'x')).toMatchObject({ code: 'match.field_type' })
  expect(refused('offers.0.group', 'toString')).toMatchObject({ code: 'match.id_unknown' })
  expect(refused('offers.0.group', '__proto__')).toMatchObject({ code: 'match.id_unknown' })
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('a hundred thousand requirements are refused by number, not tried', () => {
  const many = Array.from({ length: 100_000 }, () => matchCase.requirements[0])
  expect(refusalOf(() => readMatchProblem({ ...matchCase, requirements: many }))).toEqual({
    code: 'match.too_large',
    params: { field: 'requirements', count: 100_000, limit: 50_000 },
  })
})

test('substitutes that stand for each other are read, each for its neighbour alone, and named', () => {
  const both = readMatchProblem(changed('capabilities.1.substitute', 'k0'))
  expect(substituteCycles(both)).toEqual([['k0', 'k1', 'k0']])
  expect(substituteCycles(matchCase)).toEqual([])
})

test('a plan is read as strictly', () => {
  const plan = {
    problem: 'p',
    packages: [],
    objective: 0,
    bound: 0,
    status: 'optimal',
    seconds: 0,
    engine: 'e',
    seed: 1,
  }
  expect(readPlan(plan)).toEqual(plan)
  const refusedPlan = (path: string, value: unknown): unknown => refusalOf(() => readPlan(changed(path, value, plan)))
  expect(refusedPlan('status', 'perfect')).toMatchObject({ code: 'match.field_choice', params: { field: 'status' } })
  expect(refusedPlan('objective', 1.5)).toMatchObject({ code: 'match.field_type' })
  expect(refusedPlan('bound', undefined)).toMatchObject({ code: 'match.field_missing', params: { field: 'bound' } })
  expect(refusedPlan('packages', [{}])).toMatchObject({ params: { field: 'packages[0].requirement' } })
})
