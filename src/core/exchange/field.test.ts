import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { count, dayCounted, dayField, degree, storable, unfitColumn } from './field.ts'

const counted = (text: string) => count({ troops: text }, 'troops')
const invalid = (value: string) => ({
  ok: false,
  problem: { code: 'row.number_invalid', params: { column: 'troops', value } },
})

describe('a count', () => {
  test.each([
    ['0', 0],
    ['1234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1,000,000', 1_000_000],
    ['007', 7],
    ['12.0', 12],
    [' 12 ', 12],
  ])('%j is %i', (text, value) => expect(counted(text)).toEqual({ ok: true, value }))

  test.each(['', '  ', 'NA', 'na', 'unknown', 'Unknown'])('%j is not known, and not zero', (text) =>
    expect(counted(text)).toEqual({ ok: true, value: null }),
  )

  test('of a column that is not there is not known', () => {
    expect(count({}, 'troops')).toEqual({ ok: true, value: null })
  })

  test.each([
    '-1',
    '+1',
    '1.5',
    '1e9',
    '0x10',
    '٣',
    '３',
    'twelve',
    'N/A',
    'NAN',
    '1,23',
    '1,2345',
    '1,,234',
    ',123',
    '12 34',
    '1.000',
    '1.234',
    '1_000',
    '1000001',
    '99999999999999999999',
    '12 persons',
  ])('%j is refused', (text) => expect(counted(text)).toEqual(invalid(text)))

  test('that is refused is shown, but not at any length', () => {
    expect(counted('x'.repeat(3_000))).toEqual(invalid('x'.repeat(80)))
    expect(counted('9'.repeat(3_000))).toEqual(invalid('9'.repeat(80)))
    const long = dayField({ date: 'x'.repeat(3_000) }, 'date')
    expect(long).toMatchObject({ problem: { params: { value: 'x'.repeat(80) } } })
  })

  test('reads back every number up to a million, however it is grouped', () => {
    const grouped = (n: number, mark: string): string => String(n).replaceAll(/\B(?=(\d{3})+$)/g, mark)
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom('', ',', ' ', '\u00a0', '\u202f'), (n, mark) => {
        expect(counted(grouped(n, mark))).toEqual({ ok: true, value: n })
      }),
    )
  })
})

describe('a day', () => {
  test('is taken in ISO form', () => {
    expect(dayField({ date: ' 2010-06-30 ' }, 'date')).toEqual({ ok: true, value: '2010-06-30' })
  })

  test.each(['', '30/06/2010', '2010-02-30', '2010-06', '2200-01-01', 'NA'])('%j is refused', (value) =>
    expect(dayField({ date: value }, 'date')).toEqual({
      ok: false,
      problem: { code: 'row.date_invalid', params: { value } },
    }),
  )

  test('of a column that is not there is refused', () => {
    expect(dayField({}, 'date').ok).toBe(false)
  })
})

describe('a degree', () => {
  test.each([
    ['13.45', 13.45],
    ['-90', -90],
    ['90', 90],
    ['0', 0],
    [' 7.5 ', 7.5],
  ])('%j is %d', (text, value) => expect(degree(text, 90)).toBe(value))

  test.each(['', '  ', 'NA', 'unknown', undefined])('%j is none', (text) => expect(degree(text, 90)).toBeNull())

  test.each(['90.01', '-91', '13,45', '13°', 'north', 'NaN', 'Infinity'])('%j is no degree', (text) =>
    expect(degree(text, 90)).toBeUndefined(),
  )
})

describe('text that is not fit to keep', () => {
  test.each([
    ['a direction override', 'abc\u202edef'],
    ['a direction isolate', 'abc\u2066def'],
    ['a null', 'abc\u0000'],
    ['an escape', '\u001b[2J'],
    ['an escape of the upper range', '\u009b2J'],
    ['a delete', 'abc\u007f'],
    ['too much', 'x'.repeat(2_001)],
  ])('%s', (_, text) => {
    expect(unfitColumn({ mission: 'UNMIS', note: text, place: 'Juba' })).toBe('note')
  })

  test('other text is fit: every script, line breaks, tabs, up to 2,000 characters', () => {
    expect(
      unfitColumn({ a: "Côte d'Ivoire\r\n\tأبيي 阿卜耶伊", b: 'x'.repeat(2_000), c: '', d: 'a\u200fb' }),
    ).toBeNull()
  })
})

test('a null character, which no database keeps, leaves a mark', () => {
  expect(storable('UN\u0000MIS\u0000')).toBe('UN\ufffdMIS\ufffd')
  expect(storable('\u202eأبيي\n')).toBe('\u202eأبيي\n')
})

test('a register speaks of no day after that of its import', () => {
  const [on, later] = ['2026-11-23' as Day, '2026-11-24' as Day]
  expect(dayCounted(on, on)).toEqual({ ok: true, value: on })
  expect(dayCounted(later, on)).toEqual({ ok: false, problem: { code: 'row.day_future', params: { value: later } } })
})
