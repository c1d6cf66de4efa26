import { expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { endKnown, hasEnded, isKnown } from './lifetime.ts'

const d = (text: string): Day => text as Day

test('an end is known from its day on, and always to who knows all', () => {
  expect(endKnown(d('2011-07-09'), null)).toBe(true)
  expect(endKnown(d('2011-07-09'), d('2011-07-08'))).toBe(false)
  expect(endKnown(d('2011-07-09'), d('2011-07-09'))).toBe(true)
  expect(endKnown(null, null)).toBe(false)
})

test('a mission is over from the day after its end, where that end is known', () => {
  expect(hasEnded(d('2011-07-09'), d('2011-07-09'), null)).toBe(false)
  expect(hasEnded(d('2011-07-09'), d('2011-07-10'), null)).toBe(true)
  expect(hasEnded(d('2011-07-09'), d('2012-01-01'), d('2011-01-01'))).toBe(false)
  expect(hasEnded(null, d('2012-01-01'), null)).toBe(false)
})

test('a mission that has not begun by the knowledge date is known only by a decision on it', () => {
  expect(isKnown(d('2010-07-01'), d('2010-06-30'), false)).toBe(false)
  expect(isKnown(d('2010-07-01'), d('2010-06-30'), true)).toBe(true)
  expect(isKnown(d('2010-07-01'), d('2010-07-01'), false)).toBe(true)
  expect(isKnown(d('2010-07-01'), null, false)).toBe(true)
  expect(isKnown(null, d('1990-01-01'), false)).toBe(true)
})
