import { describe, expect, test } from 'vitest'
import { d, facts, standing, type Happening } from '../../../test/support/pledges.ts'
import { pledgeOn, standingOn } from './standing.ts'

const registered: Happening[] = [['2026-01-31', 'RECEIVED']]

describe('a pledge kept here', () => {
  test.each([
    ['2026-12-31', 'FRESH', 'RECEIVED'],
    ['2027-01-01', 'NOTICE', 'RECEIVED'],
    ['2027-01-31', 'NOTICE', 'RECEIVED'],
    ['2027-02-01', 'GRACE', 'RECEIVED'],
    ['2027-03-02', 'GRACE', 'RECEIVED'],
    ['2027-03-03', 'LAPSED', 'LAPSED'],
  ])('registered on 31 January 2026 is on %s %s, state %s', (day, status, state) => {
    const found = standing(facts(registered), day)
    expect([found.renewal.status, found.state]).toEqual([status, state])
  })

  test('is renewed for 6 months, whatever its other steps', () => {
    const renewed: Happening[] = [
      ...registered,
      ['2026-03-01', 'ACKNOWLEDGED'],
      ['2026-04-01', 'ACCEPTED'],
      ['2027-01-20', 'RENEWAL'],
    ]
    expect(standing(facts(renewed), '2026-12-01').renewal.due).toBe('2027-01-31')
    expect(standing(facts(renewed), '2027-01-20').renewal).toMatchObject({ status: 'FRESH', due: '2027-07-20' })
    const again: Happening[] = [...renewed, ['2027-08-31', 'RENEWAL']]
    expect(standing(facts(again), '2027-08-31').renewal.due).toBe('2028-02-29')
  })

  test('has lapsed since the day after the grace, and begins anew when registered anew', () => {
    const lapsed = standing(facts(registered), '2027-06-01')
    expect(lapsed).toMatchObject({ state: 'LAPSED', since: '2027-03-03', lapsedByRule: true })
    const anew = facts([...registered, ['2027-06-02', 'RECEIVED']])
    expect(standing(anew, '2027-06-01').state).toBe('LAPSED')
    expect(standing(anew, '2027-06-02')).toMatchObject({ state: 'RECEIVED', renewal: { due: '2028-06-02' } })
  })

  test('in any scheme, and in none, is asked for renewal', () => {
    for (const scheme of ['PCRS', 'UNSAS', null] as const)
      expect(standing(facts(registered, { scheme }), '2026-06-01').renewal.due).toBe('2027-01-31')
  })

  test.each(['ANNOUNCED', 'DEPLOYED', 'ENDED', 'WITHDRAWN', 'DECLINED'])('when %s needs none', (state) => {
    const found = standing(facts([...registered, ['2026-02-01', state]]), '2030-01-01')
    expect([found.renewal.status, found.state]).toEqual(['NONE', state])
  })
})

describe('a pledge that public sources tell of', () => {
  const happenings: Happening[] = [['2010-01-31', 'RECEIVED']]

  test('is asked for renewal in PCRS alone', () => {
    const due = (scheme: 'PCRS' | 'UNSAS' | null) =>
      standingOn(facts(happenings, { kept: false, scheme }), d('2010-06-01'))?.renewal.due
    expect([due('PCRS'), due('UNSAS'), due(null)]).toEqual(['2011-01-31', null, null])
  })

  test('counts being named again in the register as renewed', () => {
    const again = facts([...happenings, ['2010-08-31', 'ACCEPTED']], { kept: false, scheme: 'PCRS' })
    expect(pledgeOn(again, d('2010-09-01'))?.renewBy).toBe('2011-02-28')
  })
})
