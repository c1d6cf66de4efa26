import { describe, expect, test } from 'vitest'
import { d, facts } from '../../../test/support/pledges.ts'
import {
  inOrder,
  missionOn,
  pledgeChanges,
  pledgedOn,
  totalOf,
  withEnds,
  type Change,
  type TrendLine,
} from './trend.ts'

const NORTH = new Set(['NORTH'])
const change = (on: string, kind: Change['kind'], more: Partial<Change> = {}): Change => ({
  on: d(on),
  kind,
  mission: 'NORTH',
  capability: 'utility',
  airframes: 4,
  organisation: null,
  counterpart: null,
  authorised: false,
  source: 's',
  verified: true,
  note: null,
  printed: null,
  ...more,
})
const told = (...happenings: Parameters<typeof facts>[0] & object) =>
  facts(happenings, { kept: false, terms: [], mission: 'NORTH', capability: 'utility' })

describe('what closed or opened a gap', () => {
  test('an arrival is one only where it was known before as not deployed', () => {
    const arrived = told(['2010-01-01', 'RECEIVED'], ['2010-02-17', { state: 'DEPLOYED', quantity: 5 }])
    expect(pledgeChanges(arrived, NORTH).map((c) => [c.on, c.kind, c.airframes])).toEqual([
      ['2010-02-17', 'ARRIVAL', 5],
    ])
    const found = told(['2010-09-30', { state: 'DEPLOYED', quantity: 8 }], ['2011-07-04', 'WITHDRAWN'])
    expect(pledgeChanges(found, NORTH).map((c) => [c.kind, c.airframes])).toEqual([
      ['PRESENT', 8],
      ['WITHDRAWAL', 8],
    ])
    expect(pledgeChanges(found, new Set(['SOUTH']))).toEqual([])
  })

  test('a leave on the day of which a source names the end of a contract is that; a loan ends the day after its last', () => {
    const changes = inOrder(
      [change('2011-07-04', 'WITHDRAWAL'), ...withEnds([{ ...change('2011-02-16', 'LOAN'), until: d('2011-05-15') }])],
      new Set([d('2011-07-04')]),
    )
    expect(changes.map((c) => [c.on, c.kind])).toEqual([
      ['2011-02-16', 'LOAN'],
      ['2011-05-16', 'LOAN_END'],
      ['2011-07-04', 'CONTRACT_END'],
    ])
    expect(withEnds([{ ...change('2011-02-16', 'LOAN'), until: null }])).toHaveLength(1)
  })

  test('before the succession the lines are the predecessor’s', () => {
    const chain = [
      { mission: 'NEW', until: null },
      { mission: 'OLD', until: d('2010-07-01') },
    ]
    expect([missionOn(chain, d('2010-06-30')), missionOn(chain, d('2010-07-01'))]).toEqual(['OLD', 'NEW'])
  })
})

describe('what was pledged by a day', () => {
  const line = { missions: NORTH, capability: 'utility', under: ['utility'], additional: false }
  const said = { mission: 'NORTH', capability: 'utility', value: 5, validOn: d('2009-12-31'), source: 'press' }
  const pledge = told(['2010-01-15', { state: 'RECEIVED', quantity: 3 }])

  test('the newer of statement and register stands, and says which it is; nothing is not zero', () => {
    expect(pledgedOn(line, [], [], d('2010-01-01'))).toBeNull()
    expect(pledgedOn(line, [said], [pledge], d('2010-01-01'))).toMatchObject({ value: 5, basis: 'STATED' })
    expect(pledgedOn(line, [said], [pledge], d('2010-02-01'))).toMatchObject({ value: 3, basis: 'COUNTED' })
  })

  test('what was withdrawn counts no more; what was there from the first is no part of an additional need', () => {
    const gone = told(['2010-01-15', { state: 'RECEIVED', quantity: 3 }], ['2010-03-01', 'WITHDRAWN'])
    expect(pledgedOn(line, [], [gone], d('2010-03-02'))).toMatchObject({ value: 0, on: '2010-03-01' })
    const there = told(['2010-01-15', { state: 'DEPLOYED', quantity: 3 }])
    expect(pledgedOn(line, [], [there], d('2010-03-02'))?.value).toBe(3)
    expect(pledgedOn({ ...line, additional: true }, [], [there], d('2010-03-02'))).toBeNull()
  })
})

test('a line that stands under another of the day is not added twice; one without a figure leaves the sum unknown', () => {
  const one = (capability: string, required: number | null): TrendLine => ({
    capability,
    required,
    pledged: null,
    deployed: 1,
    gap: null,
    basis: 'COMPUTED',
  })
  const under = (code: string): string[] => (code === 'all' ? ['all', 'utility', 'attack'] : [code])
  expect(totalOf([one('utility', 18), one('attack', 6)], under)).toMatchObject({ required: 24, deployed: 2 })
  expect(totalOf([one('all', 24), one('utility', 18)], under)).toMatchObject({ required: 24, deployed: 1 })
  expect(totalOf([one('utility', null), one('attack', 6)], under).required).toBeNull()
  expect(totalOf([], under).deployed).toBeNull()
})
