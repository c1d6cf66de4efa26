import { expect, test } from 'vitest'
import { SLICES } from '../../core/access/audience.ts'
import { touchedBy } from './touched.ts'

const KEYS = [
  ['gap-lines', {}],
  ['trace', 'UNAMID/troops', {}],
  ['missions', {}],
  ['pledges', 'k', {}],
  ['pledges', 'k', 'readers', {}],
  ['session', {}],
  ['members', '/path', 'en'],
  ['capabilities', {}],
  ['ledger', {}],
  ['match-runs', {}],
  ['review-calendar', {}],
  ['reviews', 'k', {}],
  ['actions', {}],
  ['made-tomorrow', {}],
]
const touched = (slice: Parameters<typeof touchedBy>[0]): string[] =>
  KEYS.filter(touchedBy(slice)).map((key) => key.filter((part) => typeof part === 'string').join(' '))
const FACTS = [
  'gap-lines',
  'trace UNAMID/troops',
  'missions',
  'pledges k',
  'pledges k readers',
  'match-runs',
  'review-calendar',
  'reviews k',
  'actions',
  'made-tomorrow',
]

test('a fact may show anywhere, but not in who may do what', () => {
  for (const slice of ['supply', 'gap', 'requirement', 'exchange', 'arrangement', 'other'] as const)
    expect(touched(slice), slice).toEqual(FACTS)
})

test('a reading touches the list of readers alone, an access what it is about', () => {
  expect(touched('reading')).toEqual(['pledges k readers'])
  expect(touched('match')).toEqual(['match-runs'])
  expect(touched('review')).toEqual(['review-calendar', 'reviews k', 'actions'])
  expect(touched('access')).toEqual(['session', 'members /path en'])
})

test('catching up takes all that the slices take, and never the walk of the ledger', () => {
  const all = touched('catch-up')
  expect(SLICES.flatMap(touched).every((key) => all.includes(key))).toBe(true)
  expect(all).not.toContain('ledger')
})
