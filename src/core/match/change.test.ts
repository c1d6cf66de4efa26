import { describe, expect, test } from 'vitest'
import { course, fund, lot, offer, requirement, tiny } from '../../../test/support/tiny-match.ts'
import { refusalOf } from '../../../test/support/refusal.ts'
import { apply, CHANGES, readChanges, type Change } from './change.ts'
import { readMatchProblem } from './read-problem.ts'

const problem = tiny({
  requirements: [requirement('r')],
  offers: [offer('o')],
  equipmentLots: [lot('l')],
  courses: [course('c')],
  funds: [fund('f')],
})
const rows = {
  OFFER: offer('new'),
  LOT: lot('new'),
  COURSE: course('new'),
  FUND: fund('new'),
  REQUIREMENT: requirement('new'),
}
const ids = { OFFER: 'o', LOT: 'l', COURSE: 'c', FUND: 'f', REQUIREMENT: 'r' }
const sets = {
  OFFER: { readiness: 3 },
  LOT: { quantity: 9 },
  COURSE: { seats: 9 },
  FUND: { amount: 9 },
  REQUIREMENT: { quantity: 2 },
}
type Part = keyof typeof rows

/** Every kind of change, as it is written in JSON. */
const every: unknown[] = [
  ...(Object.keys(rows) as Part[]).flatMap((part) => [
    { change: `ADD_${part}`, row: rows[part] },
    { change: `WITHDRAW_${part}`, id: ids[part] },
    { change: `CHANGE_${part}`, id: ids[part], set: sets[part] },
  ]),
  { change: 'ADD_TO_FUND', id: 'f', amount: 5 },
  { change: 'GAIN_CONSENT', id: 'north', state: 'state of o' },
]

test('every kind of change is read, and leaves a problem that can be read', () => {
  expect(new Set(every.map((c) => (c as Change).change))).toEqual(new Set(CHANGES))
  for (const json of every) {
    const [change] = readChanges(structuredClone(json))
    expect(change).toEqual(json)
    const changed = apply(problem, [change!])
    expect(readMatchProblem(JSON.parse(JSON.stringify(changed)))).toEqual(changed)
  }
})

test('changes are made one after the other, and leave the problem as it was', () => {
  const before = structuredClone(problem)
  const changed = apply(
    problem,
    readChanges([
      { change: 'ADD_TO_FUND', id: 'f', amount: 5 },
      { change: 'ADD_TO_FUND', id: 'f', amount: 7 },
      { change: 'WITHDRAW_OFFER', id: 'o' },
      { change: 'CHANGE_REQUIREMENT', id: 'r', set: { quantity: 3, until: 10 } },
    ]),
  )
  expect(changed.funds[0]!.amount).toBe(1012)
  expect(changed.offers).toEqual([])
  expect(changed.requirements[0]).toMatchObject({ quantity: 3, from: 0, until: 10 })
  expect(problem).toEqual(before)
})

describe('is refused', () => {
  test.each([
    ['no change', [], 'match.change_empty', '$'],
    ['null', null, 'match.field_choice', '$.change'],
    ['an unknown kind', { change: 'DELETE' }, 'match.field_choice', '$.change'],
    ['an unknown field', { change: 'WITHDRAW_OFFER', id: 'o', why: '' }, 'match.field_unknown', '$.why'],
    ['a missing id', [{ change: 'WITHDRAW_OFFER' }], 'match.field_missing', '$[0].id'],
    ['a negative amount', { change: 'ADD_TO_FUND', id: 'f', amount: -1 }, 'match.field_range', '$.amount'],
    ['a row that lacks a field', { change: 'ADD_FUND', row: { id: 'x' } }, 'match.field_missing', '$.row.donor'],
    ['nothing set', { change: 'CHANGE_OFFER', id: 'o', set: {} }, 'match.change_empty', '$.set'],
    ['another id', { change: 'CHANGE_OFFER', id: 'o', set: { id: 'p' } }, 'match.field_unknown', '$.set.id'],
    ['a list where a row is', { change: 'CHANGE_OFFER', id: 'o', set: [] }, 'match.field_type', '$.set'],
  ])('%s', (_, json, code, field) => {
    expect(refusalOf(() => readChanges(json))).toMatchObject({ code, params: { field } })
  })

  test.each<[string, unknown, string]>([
    ['an id that nobody has', { change: 'WITHDRAW_LOT', id: 'x' }, 'match.id_unknown'],
    ['a fund that is not there', { change: 'ADD_TO_FUND', id: 'x', amount: 1 }, 'match.id_unknown'],
    ['an id that is there', { change: 'ADD_OFFER', row: offer('o') }, 'match.id_duplicate'],
    [
      'a mission that is not there',
      { change: 'ADD_REQUIREMENT', row: requirement('x', { mission: 'x' }) },
      'match.id_unknown',
    ],
    ['a period that is empty', { change: 'CHANGE_OFFER', id: 'o', set: { from: 12 } }, 'match.period_empty'],
    ['a period beyond the horizon', { change: 'CHANGE_REQUIREMENT', id: 'r', set: { until: 13 } }, 'match.field_range'],
    ['an unknown field set', { change: 'CHANGE_OFFER', id: 'o', set: { colour: 'red' } }, 'match.field_unknown'],
    ['a wrong type set', { change: 'CHANGE_OFFER', id: 'o', set: { readiness: '3' } }, 'match.field_type'],
    ['more money than there is', { change: 'ADD_TO_FUND', id: 'f', amount: 999_999_999 }, 'match.field_range'],
  ])('%s', (_, json, code) => {
    expect(refusalOf(() => apply(problem, readChanges(json)))).toMatchObject({ code })
  })
})
