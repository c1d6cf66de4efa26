import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  earliest,
  endOfMonth,
  formatDay,
  latest,
  parseDay,
  type Day,
} from './day.ts'

const d = (text: string): Day => text as Day
const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => d(date.toISOString().slice(0, 10)))
/** The Gregorian rule, written down a second time. */
const lengths = (year: number): number[] => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

describe('parseDay', () => {
  test.each([
    ['2010-02-30', 'history.day_invalid'],
    ['2010-13-01', 'history.day_invalid'],
    ['2010-00-10', 'history.day_invalid'],
    ['2010-01-00', 'history.day_invalid'],
    ['2009-02-29', 'history.day_invalid'],
    ['1900-02-29', 'history.day_invalid'],
    ['30/2/2010', 'history.day_invalid'],
    ['2010-7-27', 'history.day_invalid'],
    ['2010-07-27T00:00:00Z', 'history.day_invalid'],
    ['٢٠١٠-٠٧-٢٧', 'history.day_invalid'],
    ['', 'history.day_invalid'],
    ['2200-01-01', 'history.day_too_far'],
    ['9999-12-31', 'history.day_too_far'],
  ])('refuses %j', (text, code) => {
    const verdict = parseDay(text)
    expect(verdict).toMatchObject({ ok: false, problem: { code, params: { value: text } } })
  })

  test.each(['2010-07-27', '2012-02-29', '2000-02-29', '2199-12-31', '1948-05-29'])('takes %s', (text) => {
    expect(parseDay(` ${text}\n`)).toEqual({ ok: true, value: text })
  })

  test('takes exactly the days that the Gregorian rule has', () => {
    const part = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), part(14), part(33), (year, month, date) => {
        const exists = date >= 1 && date <= (lengths(year)[month - 1] ?? 0)
        expect(parseDay(formatDay(year, month, date)).ok).toBe(exists)
      }),
    )
  })
})

describe('reckoning', () => {
  test('days are counted across leap days and years', () => {
    expect(addDays(d('2010-12-31'), 1)).toBe('2011-01-01')
    expect(addDays(d('2012-02-28'), 1)).toBe('2012-02-29')
    expect(addDays(d('2011-02-28'), 1)).toBe('2011-03-01')
    expect(addDays(d('2010-07-31'), -30)).toBe('2010-07-01')
    expect(daysBetween(d('2012-01-01'), d('2013-01-01'))).toBe(366)
    expect(daysBetween(d('2010-07-27'), d('2010-07-26'))).toBe(-1)
    expect(daysBetween(d('1900-01-01'), d('2199-12-31'))).toBe(300 * 365 + 72)
  })

  test('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(daysBetween(b, a) + daysBetween(a, b)).toBe(0)
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
      }),
    )
  })

  test('months keep the day of the month, or take the last one', () => {
    expect(addMonths(d('2010-01-31'), 1)).toBe('2010-02-28')
    expect(addMonths(d('2011-08-31'), 6)).toBe('2012-02-29')
    expect(addMonths(d('2010-07-27'), 12)).toBe('2011-07-27')
    expect(addMonths(d('2010-01-15'), -1)).toBe('2009-12-15')
    expect(addMonths(d('2010-12-15'), 1)).toBe('2011-01-15')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const moved = addMonths(day, count)
        expect(parseDay(moved).ok || moved > '2199').toBe(true)
        const kept = Number(moved.slice(8)) === Number(day.slice(8))
        expect(kept || moved === endOfMonth(moved)).toBe(true)
        if (kept) expect(addMonths(moved, -count)).toBe(day)
        else expect(addMonths(moved, -count).slice(0, 7)).toBe(day.slice(0, 7))
      }),
    )
  })

  test('the end of a month is its last day', () => {
    expect(endOfMonth(d('2010-07-27'))).toBe('2010-07-31')
    expect(endOfMonth(d('2012-02-01'))).toBe('2012-02-29')
    expect(endOfMonth(d('1900-02-01'))).toBe('1900-02-28')
    expect(endOfMonth(d('2010-12-31'))).toBe('2010-12-31')
    fc.assert(
      fc.property(anyDay, (day) => {
        const end = endOfMonth(day)
        expect(addDays(end, 1).slice(8)).toBe('01')
        expect(end.slice(0, 7)).toBe(day.slice(0, 7))
      }),
    )
  })

  test('every month of four centuries has the length that the rule gives it', () => {
    for (let year = 1900; year < 2300; year += 1)
      expect(Array.from({ length: 12 }, (_, i) => daysInMonth(year, i + 1))).toEqual(lengths(year))
  })

  test('a day is written with all its digits', () => {
    expect([formatDay(2010, 7, 4), formatDay(476, 9, 4)]).toEqual(['2010-07-04', '0476-09-04'])
  })

  test('earliest and latest', () => {
    const [a, b] = [d('2010-06-30'), d('2010-07-01')]
    expect([earliest(a, b), earliest(b, a), latest(a, b), latest(b, a)]).toEqual([a, a, b, b])
  })
})
