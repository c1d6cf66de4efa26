import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { armour, disarm, joinList, serialDay, splitList, workbookText } from './cell.ts'

const odd = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a', '|', '\\', ' ') })

describe('armour of CSV cells', () => {
  test.each(['=cmd|"/C calc"!A0', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''@"])(
    '%j does not run and comes back',
    (text) => {
      expect(armour(text)).toBe(`'${text}`)
      expect(disarm(armour(text))).toBe(text)
    },
  )

  test.each(["Côte d'Ivoire", "'tis", "'", 'a=b', '2010-07-27', ''])('%j needs none', (text) => {
    expect(armour(text)).toBe(text)
    expect(disarm(text)).toBe(text)
  })

  test('is exact for every text, and nothing armoured can run', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), odd), (text) => {
        expect(disarm(armour(text))).toBe(text)
        expect(armour(text)).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/)
      }),
      { numRuns: 2_000 },
    )
  })
})

test('what reads like a coded character in a workbook is written so that it stays as it reads', () => {
  expect(workbookText('_x000D_')).toBe('_x005F_x000D_')
  expect(workbookText('_x005F_x0041_')).toBe('_x005F_x005F_x005F_x0041_')
  expect(workbookText('max_x_000')).toBe('max_x_000')
})

describe('lists in one cell', () => {
  test('bars part them, and a bar inside an item stays', () => {
    expect(splitList('day only|  no | ')).toEqual(['day only', 'no'])
    expect(joinList(['a|b', 'c\\'])).toBe('a\\|b | c\\\\')
    expect(splitList('')).toEqual([])
  })

  test('come back as they were', () => {
    const item = odd.map((text) => text.trim()).filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(splitList(joinList(items))).toEqual(items)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('counts of days', () => {
  test('in both systems', () => {
    expect(serialDay(40_386, 1900)).toBe('2010-07-27')
    expect(serialDay(38_924, 1904)).toBe('2010-07-27')
    expect(serialDay(109_574, 1900)).toBe('2199-12-31')
  })

  test.each([2010, 0, -5, 40_386.5, 109_575, 20_100_727, Number.NaN])('%d is no day', (serial) => {
    expect(serialDay(serial, 1900)).toBe(null)
  })
})
