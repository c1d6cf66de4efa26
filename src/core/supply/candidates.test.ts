import { expect, test } from 'vitest'
import { Taxonomy } from '../capability/taxonomy.ts'
import type { Day } from '../history/day.ts'
import { candidatesOf } from './candidates.ts'
import type { Pledge } from './pledge.ts'

const node = (code: string, parent: string | null, unit: 'airframe' | 'person') =>
  ({ code, parent, domain: 'MILITARY', unit, additive: false }) as const
const taxonomy = new Taxonomy([
  node('helicopter', null, 'airframe'),
  node('utility', 'helicopter', 'airframe'),
  node('troops', null, 'person'),
])
const ASKED = '2010-07-27' as Day
const pledge = (key: string, more: Partial<Pledge> = {}): Pledge => ({
  key,
  organisation: 'BGD',
  mission: null,
  capability: 'utility',
  kind: 'UNIT',
  unit: 'airframe',
  source: 's',
  state: 'RECEIVED',
  stateSince: '2010-01-31' as Day,
  quantity: 3,
  renewBy: null,
  availableUntil: null,
  verified: false,
  kept: true,
  visibility: 'PUBLIC',
  ...more,
})
const keys = (pledges: Pledge[], mission: string, capability: string): string[] =>
  candidatesOf(pledges, ASKED, taxonomy)({ mission, capability }).map((p) => p.key)

test('an offer serves its capability and what it is a kind of, in its mission or in any', () => {
  const offers = [pledge('free'), pledge('bound', { mission: 'UNAMID' }), pledge('people', { capability: 'troops' })]
  expect(keys(offers, 'UNAMID', 'utility')).toEqual(['free', 'bound'])
  expect(keys(offers, 'UNAMID', 'helicopter')).toEqual(['free', 'bound'])
  expect(keys(offers, 'MONUSCO', 'utility')).toEqual(['free'])
})

test('what is deployed, over, late, only announced or a component is no candidate; one without a quantity is', () => {
  const not: Partial<Pledge>[] = [
    { state: 'DEPLOYED' },
    { state: 'WITHDRAWN' },
    { state: 'LAPSED' },
    { state: 'ANNOUNCED' },
    { renewBy: '2010-07-26' as Day },
    { availableUntil: '2010-07-26' as Day },
    { kind: 'FUNDING', unit: 'money' },
    { unit: 'person' },
  ]
  expect(
    keys(
      not.map((more, i) => pledge(`p${i}`, more)),
      'UNAMID',
      'utility',
    ),
  ).toEqual([])
  expect(keys([pledge('open', { quantity: null })], 'UNAMID', 'utility')).toEqual(['open'])
})
