import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../history/day.ts'
import { horizonOf } from './horizon.ts'
import { inForce, type Requirement } from './requirement.ts'

const d = (text: string): Day => text as Day
const need = (id: number, from: string, until: string | null = null): Requirement => ({
  id,
  key: `r${id}`,
  mission: 'UNOCI',
  capability: 'uniformed',
  additional: false,
  quantity: 8650,
  basis: 'AUTHORISED',
  from: d(from),
  until: until === null ? null : d(until),
  criticality: null,
  horizon: null,
  mandateTask: null,
  standards: [],
  note: null,
  source: 's',
  verified: true,
})
const idOn = (requirements: readonly Requirement[], day: string) => inForce(requirements, d(day))?.id ?? null

describe('the requirement in force', () => {
  test('is the one that began last, in whatever order they come', () => {
    const needs = [need(3, '2010-01-01'), need(1, '2010-06-30'), need(2, '2009-01-01')]
    for (const list of [needs, needs.toReversed()]) {
      expect(idOn(list, '2010-07-27')).toBe(1)
      expect(idOn(list, '2010-06-29')).toBe(3)
      expect(idOn(list, '2009-06-29')).toBe(2)
    }
  })

  test('of two that begin together is the one known last', () => {
    const needs = [need(7, '2010-01-01'), need(9, '2010-01-01'), need(8, '2010-01-01')]
    expect(idOn(needs, '2010-01-01')).toBe(9)
  })

  test('holds on its first and its last day, and not beyond', () => {
    const needs = [need(1, '2010-06-30', '2010-09-28')]
    expect(['2010-06-29', '2010-06-30', '2010-09-28', '2010-09-29'].map((day) => idOn(needs, day))).toEqual([
      null,
      1,
      1,
      null,
    ])
  })

  test('falls back to an older one that still holds when a newer one has ended', () => {
    expect(idOn([need(1, '2010-01-01'), need(2, '2010-02-01', '2010-02-28')], '2010-03-01')).toBe(1)
    expect(inForce([], d('2010-01-01'))).toBeNull()
  })
})

describe('the horizon', () => {
  const asOf = d('2010-07-27')
  test.each([
    [-400, 'IMMEDIATE'],
    [0, 'IMMEDIATE'],
    [1, 'SHORT'],
    [180, 'SHORT'],
    [181, 'LONG'],
  ])('of a need that begins in %i days is %s', (days, horizon) => {
    expect(horizonOf({ horizon: null, from: addDays(asOf, days) }, asOf)).toBe(horizon)
  })

  test('is the one stated, if one is', () => {
    expect(horizonOf({ horizon: 'LONG', from: addDays(asOf, -1) }, asOf)).toBe('LONG')
  })
})
