import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { credit } from './credit.ts'
import { PLEDGE_STATES, renewalDue, type Pledge } from './pledge.ts'

const d = (text: string): Day => text as Day
const pledge = (more: Partial<Pledge> = {}): Pledge => ({
  key: 'p',
  organisation: 'BGD',
  mission: 'UNAMID',
  capability: 'military-utility-helicopter',
  kind: 'UNIT',
  source: 's',
  scheme: null,
  state: 'RECEIVED',
  stateSince: d('2010-01-31'),
  quantity: 3,
  renewedOn: d('2010-01-31'),
  renewals: 0,
  verified: false,
  ...more,
})
const on = (day: string, more: Partial<Pledge>) => credit(pledge(more), d(day))
const none = (because: string) => ({ counts: 'NONE', because })

test('what each state is worth', () => {
  const worth = Object.fromEntries(
    PLEDGE_STATES.map((state) => {
      const c = on('2010-02-01', { state })
      return [state, c.counts === 'NONE' ? c.because : c.counts]
    }),
  )
  expect(worth).toEqual({
    ANNOUNCED: 'pledge.announced_only',
    RECEIVED: 'ALL',
    ACKNOWLEDGED: 'ALL',
    ACCEPTED: 'ALL',
    SELECTED: 'ALL',
    IN_NEGOTIATION: 'ALL',
    INSPECTED: 'ALL',
    DEPLOYED: 'ALL',
    ENDED: 'pledge.over',
    LAPSED: 'pledge.over',
    WITHDRAWN: 'pledge.over',
    DECLINED: 'pledge.over',
  })
})

test('a deployed pledge counts until a figure of its day or later can have counted it', () => {
  const arrived: Partial<Pledge> = { state: 'DEPLOYED', stateSince: '2010-02-17' as Day }
  const asOf = '2010-03-01' as Day
  const worth = (figureOn: string | null) => credit(pledge(arrived), asOf, figureOn as Day | null).counts
  expect(worth(null)).toBe('ALL')
  expect(worth('2010-02-16')).toBe('ALL')
  expect(worth('2010-02-17')).toBe('NONE')
  expect(worth('2010-02-25')).toBe('NONE')
})

test('a verified pledge counts as such, with its whole quantity', () => {
  expect(on('2010-02-01', { verified: true })).toEqual({ counts: 'VERIFIED', quantity: 3 })
  expect(on('2010-02-01', { verified: false })).toEqual({ counts: 'ALL', quantity: 3 })
})

test('no quantity earns nothing, and is not zero', () => {
  expect(on('2010-02-01', { quantity: null })).toEqual(none('pledge.no_quantity'))
  expect(on('2010-02-01', { quantity: 0 })).toEqual({ counts: 'ALL', quantity: 0 })
})

test('an announcement earns nothing, verified or not', () => {
  expect(on('2010-02-01', { state: 'ANNOUNCED', verified: true })).toEqual(none('pledge.announced_only'))
})

describe('renewal', () => {
  test.each([
    [0, '2011-01-31', '2011-02-01'],
    [1, '2010-07-31', '2010-08-01'],
    [5, '2010-07-31', '2010-08-01'],
  ])('in PCRS after %i renewals counts on %s and is stale on %s', (renewals, last, stale) => {
    const more = { scheme: 'PCRS', renewals, verified: true }
    expect(on(last, more)).toEqual({ counts: 'VERIFIED', quantity: 3 })
    expect(on(stale, more)).toEqual(none('pledge.stale'))
  })

  test('ends with the month where the month is shorter', () => {
    expect(renewalDue(pledge({ scheme: 'PCRS', renewals: 1, renewedOn: d('2010-08-31') }))).toBe('2011-02-28')
  })

  test('is not asked for in other schemes', () => {
    for (const scheme of ['UNSAS', null]) {
      expect(renewalDue(pledge({ scheme }))).toBeNull()
      expect(on('2199-12-31', { scheme })).toEqual({ counts: 'ALL', quantity: 3 })
    }
  })
})
