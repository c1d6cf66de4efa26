import { expect, test } from 'vitest'
import { d, events, facts, standing, version, type Happening } from '../../../test/support/pledges.ts'
import { pledgeOn, standingOn } from './standing.ts'

test('a pledge with terms and no step is a draft since its first terms, and counts nowhere', () => {
  const draft = facts()
  expect(standingOn(draft, d('2025-12-31'))).toBeNull()
  expect(standing(draft, '2026-01-01')).toMatchObject({ state: 'DRAFT', since: '2026-01-01', steps: [] })
  expect(pledgeOn(draft, d('2026-01-01'))).toBeNull()
})

test('terms of the day are those in force: quantity and mission come from them', () => {
  const revised = facts([['2026-01-01', 'RECEIVED']], {
    terms: [version(1, '2026-01-01', 1), version(3, '2026-05-01', 50, { quantity: 5, mission: 'UNMISS' })],
  })
  expect(pledgeOn(revised, d('2026-04-30'))).toMatchObject({ quantity: 3, mission: 'UNAMID' })
  expect(pledgeOn(revised, d('2026-05-01'))).toMatchObject({ quantity: 5, mission: 'UNMISS' })
})

test('of a public pledge the quantity is the one printed last', () => {
  const printed = facts([], {
    kept: false,
    terms: [],
    mission: 'UNAMID',
    events: events(['2010-01-01', { state: 'RECEIVED', quantity: 5 }], ['2010-02-01', { state: 'DEPLOYED' }]),
  })
  expect(pledgeOn(printed, d('2010-02-01'))).toMatchObject({ quantity: 5, state: 'DEPLOYED', mission: 'UNAMID' })
})

test('a kept pledge is verified while its level is at least 2; a public one when its sources are', () => {
  const kept: Happening[] = [
    ['2026-01-01', 'RECEIVED'],
    ['2026-02-01', 'AAV+'],
    ['2026-02-02', 'PCRS:L2'],
    ['2026-03-01', 'CHANGE'],
  ]
  const verified = (day: string) => pledgeOn(facts(kept), d(day))?.verified
  expect([verified('2026-02-01'), verified('2026-02-02'), verified('2026-03-01')]).toEqual([false, true, false])
  const unsas = facts([...kept.slice(0, 1), ['2026-02-02', 'UNSAS:2']], { scheme: 'UNSAS' })
  expect(pledgeOn(unsas, d('2026-02-02'))?.verified).toBe(true)
  const said = (sure: boolean) => facts([['2010-01-01', { state: 'RECEIVED', verified: sure }]], { kept: false })
  expect([true, false].map((sure) => pledgeOn(said(sure), d('2010-01-01'))?.verified)).toEqual([true, false])
})

test('steps that nobody recorded are named; an announcement is not needed', () => {
  const only = (...steps: string[]) =>
    standing(facts(steps.map((state, n) => [`2026-01-0${n + 1}`, state] as const)), '2026-02-01').unrecorded
  expect(only('RECEIVED')).toEqual([])
  expect(only('RECEIVED', 'ACCEPTED')).toEqual(['ACKNOWLEDGED'])
  expect(only('DEPLOYED')).toEqual(['RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'SELECTED', 'IN_NEGOTIATION', 'INSPECTED'])
  expect(only('ANNOUNCED', 'WITHDRAWN')).toEqual([])
  expect(only('RECEIVED', 'WITHDRAWN')).toEqual([])
})
