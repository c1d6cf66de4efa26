import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell.ts'
import { readCell, type ColumnKind, type Reading } from './cell-value.ts'

const reading: Reading = {
  dates: 1900,
  code: (_, value) => (value.toLowerCase() === 'unamid' ? 'UNAMID' : null),
  nearest: () => 'UNAMID',
}
const read = (kind: ColumnKind, cell: Cell, dates: 1900 | 1904 = 1900) => {
  const verdict = readCell(cell, { code: 'c', kind, list: 'mission' }, { ...reading, dates })
  return verdict.ok ? verdict.value : verdict.problem.code
}

describe('whole numbers', () => {
  test.each<[Cell, unknown]>([
    [18, 18],
    ['18', 18],
    [' 18 ', 18],
    [0, 0],
    [-0, 0],
    ['', null],
    [null, null],
    ['1.234', 'cell.number_ambiguous'],
    ['1,234', 'cell.number_ambiguous'],
    ['1 234', 'cell.number_ambiguous'],
    ['1\u00a0234', 'cell.number_ambiguous'],
    ['1’234', 'cell.number_ambiguous'],
    ['1.5', 'cell.number_ambiguous'],
    [1.5, 'cell.number_invalid'],
    [-4, 'cell.number_invalid'],
    ['-4', 'cell.number_invalid'],
    ['about 3', 'cell.number_invalid'],
    ['٣', 'cell.number_invalid'],
    ['1e3', 'cell.number_invalid'],
    [1e300, 'cell.number_invalid'],
    [Number.NaN, 'cell.number_invalid'],
    [true, 'cell.number_invalid'],
    [{ odd: 'DAY', text: '2010-07-27' }, 'cell.number_invalid'],
    [{ odd: 'FORMULA', text: 'A1+1' }, 'cell.formula'],
    [{ odd: 'ERROR', text: '#N/A' }, 'cell.error'],
  ])('%j', (cell, found) => {
    expect(read('WHOLE', cell)).toBe(found)
  })
})

describe('amounts of money', () => {
  test.each<[Cell, unknown]>([
    [1234.5, '1234.50'],
    [0.1 + 0.2, 'cell.number_invalid'],
    [0.3, '0.30'],
    ['1234.5', '1234.50'],
    ['007', '7.00'],
    ['1.234', 'cell.number_ambiguous'],
    ['1,5', 'cell.number_ambiguous'],
    ['1.234,50', 'cell.number_ambiguous'],
    ['1,234.50', 'cell.number_ambiguous'],
    ['$5', 'cell.number_invalid'],
    [-1, 'cell.number_invalid'],
    [1e17, 'cell.number_invalid'],
  ])('%j', (cell, found) => {
    expect(read('AMOUNT', cell)).toBe(found)
  })

  test('hundredths that a double can tell apart are never lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 99 }), (units, cents) => {
        const text = `${units}.${String(cents).padStart(2, '0')}`
        expect(read('AMOUNT', Number(text))).toBe(text)
        expect(read('AMOUNT', text)).toBe(text)
      }),
    )
  })
})

describe('days', () => {
  test.each<[Cell, unknown]>([
    [{ odd: 'DAY', text: '2010-07-27' }, '2010-07-27'],
    ['2010-07-27', '2010-07-27'],
    [40_386, '2010-07-27'],
    [2010, 'cell.day_invalid'],
    ['27/07/2010', 'cell.day_invalid'],
    ['07/27/2010', 'cell.day_invalid'],
    ['2010-02-30', 'cell.day_invalid'],
    ['2200-01-01', 'cell.day_invalid'],
    [{ odd: 'INSTANT', text: '2010-07-27T10:30:00.000Z' }, 'cell.day_invalid'],
    [true, 'cell.day_invalid'],
    ['', null],
  ])('%j', (cell, found) => {
    expect(read('DAY', cell)).toBe(found)
  })

  test('counted from 1904', () => {
    expect(read('DAY', 38_924, 1904)).toBe('2010-07-27')
  })
})

test.each<[ColumnKind, Cell, unknown]>([
  ['CODE', 'unamid', 'UNAMID'],
  ['CODE', 'UNMYD', 'cell.code_unknown'],
  ['CODE', 5, 'cell.code_unknown'],
  ['CODES', 'unamid | UNAMID', 'UNAMID | UNAMID'],
  ['CODES', 'unamid | x', 'cell.code_unknown'],
  ['TEXT', 5, '5'],
  ['TEXT', true, 'TRUE'],
  ['TEXT', { odd: 'DAY', text: '2010-07-27' }, '2010-07-27'],
  ['TEXT', '=1+1', '=1+1'],
  ['TEXT', '   ', null],
  ['TEXT', 'a\u202eb', 'text.character'],
  ['TEXT', 'a\u0007b', 'text.character'],
  ['TEXT', 'x'.repeat(5_000), 'text.too_long'],
  ['TEXT', 'e\u0301', 'é'],
  ['LIST', ' a | b\\|c | ', 'a | b\\|c'],
  ['LIST', 'a | \u202e', 'text.character'],
  ['LABEL', { odd: 'FORMULA', text: 'X' }, null],
])('%s %j', (kind, cell, found) => {
  expect(read(kind, cell)).toBe(found)
})

test('any cell is read or refused, and never more', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ odd: fc.constantFrom('FORMULA', 'ERROR', 'DAY', 'INSTANT'), text: fc.string() }),
  ) as fc.Arbitrary<Cell>
  const kind = fc.constantFrom<ColumnKind>('TEXT', 'WHOLE', 'AMOUNT', 'DAY', 'CODE', 'LIST', 'CODES', 'LABEL')
  fc.assert(
    fc.property(kind, cell, (of, one) => {
      const verdict = readCell(one, { code: 'c', kind: of, list: 'l' }, reading)
      expect(verdict.ok ? 'value' in verdict : verdict.problem.code.length > 0).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
