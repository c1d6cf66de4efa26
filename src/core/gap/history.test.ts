import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import type { Requirement } from '../requirement/requirement.ts'
import { gapHistory, openSince } from './history.ts'

const d = (text: string): Day => text as Day
let ids = 0
const need = (quantity: number | null, from: string, until: string | null = null): Requirement => ({
  id: (ids += 1),
  key: `r${ids}`,
  additional: false,
  mission: 'UNMIT',
  capability: 'police-personnel',
  quantity,
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
const there = (...steps: [string, number][]) => steps.map(([on, value]) => ({ on: d(on), value }))
const since = (requirements: Requirement[], deployed: ReturnType<typeof there>, asOf = '2010-12-31') =>
  openSince(gapHistory(requirements, deployed, d(asOf)))

describe('the history of a gap', () => {
  test('has a point for each change of requirement or figure, oldest first', () => {
    const points = gapHistory(
      [need(100, '2010-01-01', '2010-05-31'), need(80, '2010-03-01', '2010-03-31')],
      there(['2010-02-01', 90], ['2010-04-15', 110]),
      d('2010-12-31'),
    )
    expect(points.map((p) => [p.on, p.required, p.deployed, p.reading.kind, p.reading.gap])).toEqual([
      ['2010-01-01', 100, null, 'UNKNOWN', null],
      ['2010-02-01', 100, 90, 'GAP', 10],
      ['2010-03-01', 80, 90, 'OVER', 0],
      ['2010-04-01', 100, 90, 'GAP', 10],
      ['2010-04-15', 100, 110, 'OVER', 0],
      ['2010-06-01', null, 110, 'UNKNOWN', null],
    ])
  })

  test('stops at the day that is asked about', () => {
    const points = gapHistory([need(100, '2010-01-01')], there(['2010-02-01', 90], ['2010-03-01', 95]), d('2010-02-01'))
    expect(points.map((p) => p.on)).toEqual(['2010-01-01', '2010-02-01'])
    expect(gapHistory([need(100, '2010-01-01')], [], d('2009-12-31'))).toEqual([])
  })
})

describe('since when a gap is open', () => {
  const required = need(100, '2009-01-01')

  test('is exact when it was closed before, by enough or by more than enough', () => {
    for (const before of [100, 120])
      expect(since([required], there(['2010-01-01', before], ['2010-02-01', 90], ['2010-03-01', 80]))).toEqual({
        on: '2010-02-01',
        exact: true,
      })
  })

  test('is only "at least" when it was open at the first known figure', () => {
    expect(since([required], there(['2010-02-01', 90], ['2010-03-01', 80]))).toEqual({ on: '2010-02-01', exact: false })
    expect(since([need(100, '2010-02-01')], there(['2010-02-01', 90]))).toEqual({ on: '2010-02-01', exact: false })
  })

  test('starts anew when the gap closed and opened again', () => {
    const course = there(['2010-01-01', 90], ['2010-02-01', 100], ['2010-03-01', 99])
    expect(since([required], course)).toEqual({ on: '2010-03-01', exact: true })
    expect(since([required], course, '2010-02-28')).toBeNull()
    expect(since([required], course, '2010-01-31')).toEqual({ on: '2010-01-01', exact: false })
  })

  test('is the day on which more was required of the same strength', () => {
    const needs = [required, need(120, '2010-06-30')]
    expect(since(needs, there(['2010-01-01', 110]))).toEqual({ on: '2010-06-30', exact: true })
    expect(
      since([need(120, '2009-01-01', '2010-06-29'), need(100, '2010-06-30')], there(['2010-01-01', 110])),
    ).toBeNull()
  })

  test('does not reach across a stretch in which nothing was known', () => {
    const gapped = [need(100, '2010-01-01', '2010-01-31'), need(100, '2010-03-01')]
    expect(since(gapped, there(['2010-01-01', 90]))).toEqual({ on: '2010-03-01', exact: false })
    expect(since([need(100, '2010-01-01'), need(null, '2010-03-01')], there(['2010-01-01', 90]))).toBeNull()
  })

  test('is nothing without a gap', () => {
    expect(since([required], there(['2010-01-01', 100]))).toBeNull()
    expect(since([], there(['2010-01-01', 100]))).toBeNull()
    expect(openSince([])).toBeNull()
  })
})
