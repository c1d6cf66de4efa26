import { expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { latestReviewDate } from './review-date.ts'

const d = (text: string): Day => text as Day

test('recommendations are due thirty days before a mandate ends', () => {
  expect(latestReviewDate(d('2010-07-31'))).toBe('2010-07-01')
  expect(latestReviewDate(d('2011-03-01'))).toBe('2011-01-30')
  expect(latestReviewDate(d('2012-03-01'))).toBe('2012-01-31')
})

test('the window can be another', () => {
  expect(latestReviewDate(d('2010-12-31'), 60)).toBe('2010-11-01')
  expect(latestReviewDate(d('2010-12-31'), 0)).toBe('2010-12-31')
})
