import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { credit } from './credit.ts'
import { PLEDGE_KINDS, PLEDGE_STATES, type Pledge } from './pledge.ts'

const d = (text: string): Day => text as Day
const pledge = (more: Partial<Pledge> = {}): Pledge => ({
  key: 'p',
  organisation: 'BGD',
  mission: 'UNAMID',
  capability: 'military-utility-helicopter',
  kind: 'UNIT',
  unit: 'airframe',
  source: 's',
  state: 'RECEIVED',
  stateSince: d('2010-01-31'),
  quantity: 3,
  renewBy: null,
  availableUntil: null,
  verified: false,
  kept: false,
  visibility: 'PUBLIC',
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
    LAPSED: 'pledge.lapsed',
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

test('equipment, training and funding close no gap alone', () => {
  const worth = Object.fromEntries(PLEDGE_KINDS.map((kind) => [kind, on('2010-02-01', { kind }).counts]))
  expect(worth).toEqual({
    UNIT: 'ALL',
    INDIVIDUALS: 'ALL',
    EQUIPMENT: 'NONE',
    TRAINING: 'NONE',
    FUNDING: 'NONE',
    INSTITUTION: 'ALL',
  })
  expect(on('2010-02-01', { kind: 'EQUIPMENT' })).toEqual(none('pledge.component'))
})

test('a quantity in another unit than the line’s is never subtracted', () => {
  const crews = pledge({ kind: 'INDIVIDUALS', unit: 'person', quantity: 40 })
  expect(credit(crews, d('2010-02-01'), null, 'airframe')).toEqual(none('pledge.other_unit'))
  expect(credit(crews, d('2010-02-01'), null, 'person')).toEqual({ counts: 'ALL', quantity: 40 })
})

test('what is no longer available earns nothing, unless it is there', () => {
  const until = { availableUntil: d('2010-02-01') }
  expect(on('2010-02-01', until).counts).toBe('ALL')
  expect(on('2010-02-02', until)).toEqual(none('pledge.unavailable'))
  expect(on('2010-02-02', { ...until, state: 'DEPLOYED' }).counts).toBe('ALL')
})

describe('a renewal that is due', () => {
  test('leaves its credit on the day due, and takes it on the next', () => {
    const more = { renewBy: d('2011-01-31'), verified: true }
    expect(on('2011-01-31', more)).toEqual({ counts: 'VERIFIED', quantity: 3 })
    expect(on('2011-02-01', more)).toEqual(none('pledge.stale'))
  })

  test('none takes nothing', () => {
    expect(on('2199-12-31', { renewBy: null })).toEqual({ counts: 'ALL', quantity: 3 })
  })
})
