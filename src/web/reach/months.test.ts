import { expect, test } from 'vitest'
import { daysOf } from './months.ts'

test('the slider stands on the firsts of months, on the days of changes and on the day that is shown', () => {
  const recorded = { from: '2009-11-15', until: '2010-02-10', changes: ['2009-12-24'] }
  expect(daysOf(recorded, '2010-01-20')).toEqual([
    '2009-11-15',
    '2009-12-01',
    '2009-12-24',
    '2010-01-01',
    '2010-01-20',
    '2010-02-01',
    '2010-02-10',
  ])
  expect(daysOf({ ...recorded, until: null }, '2010-01-20').at(-1)).toBe('2010-01-20')
})
