import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { lineage, mandateAsOf } from './mandate.ts'
import type { MandateEvent } from './mission.ts'

const d = (text: string): Day => text as Day
let ids = 0
const event = (mission: string, adopted: string, expiry: string, more: Partial<MandateEvent> = {}): MandateEvent => ({
  id: (ids += 1),
  mission,
  resolution: '',
  kind: 'EXTEND',
  adopted: d(adopted),
  effectiveOn: d(adopted),
  expiryAfter: d(expiry),
  predecessor: null,
  ...more,
})
const succeeds = (mission: string, predecessor: string, on: string): MandateEvent =>
  event(mission, on, '2199-12-31', { kind: 'RENAME_SUCCEED', predecessor })
const as = (events: readonly MandateEvent[], mission: string, asOf: string) => mandateAsOf(mission, events, d(asOf))

const UNAMID = [
  event('UNAMID', '2010-07-30', '2011-07-31', { resolution: '1935' }),
  event('UNAMID', '2009-07-30', '2010-07-31', { resolution: '1881' }),
]
const MINURCAT = [
  event('MINURCAT', '2010-05-12', '2010-05-26', { resolution: '1922', kind: 'TECHNICAL_ROLLOVER' }),
  event('MINURCAT', '2010-05-25', '2010-12-31', { resolution: '1923', kind: 'FINAL_EXTENSION_CLOSE' }),
]
const CONGO = [
  event('MONUC', '2010-05-28', '2010-06-30'),
  event('MONUSCO', '2010-05-28', '2011-06-30', {
    kind: 'RENAME_SUCCEED',
    effectiveOn: d('2010-07-01'),
    predecessor: 'MONUC',
  }),
]

describe('the mandate on a day', () => {
  test.each([
    ['2010-07-29', '2010-07-31', '1881'],
    ['2010-07-30', '2011-07-31', '1935'],
    ['2010-07-31', '2011-07-31', '1935'],
  ])('UNAMID as of %s expires %s, by resolution %s', (asOf, expiry, resolution) => {
    const mandate = as(UNAMID, 'UNAMID', asOf)
    expect(mandate).toMatchObject({ status: 'ACTIVE', expiry, event: { resolution }, succeededBy: null })
  })

  test('MINURCAT is closing once resolution 1923 is adopted, and active the day before', () => {
    expect(as(MINURCAT, 'MINURCAT', '2010-05-24')).toMatchObject({ status: 'ACTIVE', expiry: '2010-05-26' })
    expect(as(MINURCAT, 'MINURCAT', '2010-05-25')).toMatchObject({ status: 'CLOSING', expiry: '2010-12-31' })
  })

  test('a mandate holds on the day on which it expires and has expired on the next', () => {
    expect(as(MINURCAT, 'MINURCAT', '2010-12-31').status).toBe('CLOSING')
    expect(as(MINURCAT, 'MINURCAT', '2011-01-01')).toMatchObject({ status: 'EXPIRED', expiry: '2010-12-31' })
  })

  test('a change that takes effect later does not unmake a mission that has begun', () => {
    const change = event('UNAMID', '2010-07-30', '2011-07-31', {
      kind: 'STRENGTH_CHANGE',
      effectiveOn: d('2010-10-01'),
    })
    expect(as([UNAMID[1]!, change], 'UNAMID', '2010-07-31')).toMatchObject({ status: 'ACTIVE', expiry: '2011-07-31' })
  })

  test('nothing adopted yet, or of another mission only: not recorded', () => {
    expect(as(UNAMID, 'UNAMID', '2009-07-29')).toMatchObject({ status: 'UNKNOWN', expiry: null, event: null })
    expect(as(UNAMID, 'UNMIS', '2010-07-27').status).toBe('UNKNOWN')
  })

  test('of two events of one day the one recorded last counts, in whatever order they come', () => {
    const first = event('UNOCI', '2010-06-30', '2010-12-31')
    const second = event('UNOCI', '2010-06-30', '2011-06-30')
    for (const events of [
      [first, second],
      [second, first],
    ])
      expect(as(events, 'UNOCI', '2010-07-27').expiry).toBe('2011-06-30')
  })
})

describe('succession', () => {
  test.each([
    ['2010-05-27', 'UNKNOWN', 'UNKNOWN', null],
    ['2010-05-28', 'ACTIVE', 'NOT_STARTED', null],
    ['2010-06-30', 'ACTIVE', 'NOT_STARTED', null],
    ['2010-07-01', 'SUCCEEDED', 'ACTIVE', 'MONUSCO'],
  ])('as of %s MONUC is %s and MONUSCO is %s', (asOf, monuc, monusco, succeededBy) => {
    expect(as(CONGO, 'MONUC', asOf)).toMatchObject({ status: monuc, succeededBy })
    expect(as(CONGO, 'MONUSCO', asOf).status).toBe(monusco)
  })

  test('facts carry over from the day on which the successor takes over', () => {
    expect(lineage('MONUSCO', CONGO, d('2010-06-30'))).toEqual([{ mission: 'MONUSCO', until: null }])
    expect(lineage('MONUSCO', CONGO, d('2010-07-01'))).toEqual([
      { mission: 'MONUSCO', until: null },
      { mission: 'MONUC', until: '2010-07-01' },
    ])
    expect(lineage('MONUC', CONGO, d('2010-07-01'))).toEqual([{ mission: 'MONUC', until: null }])
  })

  test('three in a row carry over one from the other', () => {
    const haiti = [succeeds('UNTMIH', 'UNSMIH', '1997-08-01'), succeeds('UNSMIH', 'UNMIH', '1996-07-01')]
    expect(lineage('UNTMIH', haiti, d('2010-01-01'))).toEqual([
      { mission: 'UNTMIH', until: null },
      { mission: 'UNSMIH', until: '1997-08-01' },
      { mission: 'UNMIH', until: '1996-07-01' },
    ])
    expect(lineage('UNSMIH', haiti, d('2010-01-01')).map((a) => a.mission)).toEqual(['UNSMIH', 'UNMIH'])
  })

  test('one that takes over on the day of its adoption does so on that day', () => {
    const events = [event('UNMIH', '1995-01-01', '1996-12-31'), succeeds('UNSMIH', 'UNMIH', '1996-07-01')]
    expect(as(events, 'UNMIH', '1996-06-30').status).toBe('ACTIVE')
    expect(as(events, 'UNMIH', '1996-07-01')).toMatchObject({ status: 'SUCCEEDED', succeededBy: 'UNSMIH' })
    expect(lineage('UNSMIH', events, d('1996-07-01')).map((a) => a.mission)).toEqual(['UNSMIH', 'UNMIH'])
    expect(lineage('UNSMIH', events, d('1996-06-30'))).toHaveLength(1)
  })

  test('missions that succeed each other in a circle end', () => {
    const circle = [
      succeeds('A', 'B', '2010-01-01'),
      succeeds('B', 'C', '2010-01-01'),
      succeeds('C', 'A', '2010-01-01'),
    ]
    expect(lineage('A', circle, d('2010-02-01')).map((a) => a.mission)).toEqual(['A', 'B', 'C'])
    expect(lineage('A', [succeeds('A', 'A', '2010-01-01')], d('2010-02-01'))).toHaveLength(1)
  })
})
