import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine } from './csv-line.ts'

/** Cells as a reader of the file finds them. */
const read = (line: string): string[][] =>
  parse(line, { relax_column_count: true, record_delimiter: '\r\n', skip_empty_lines: false })

describe('a record', () => {
  test.each([
    [['UNMIS', 'Sudan'], 'UNMIS,Sudan'],
    [['a,b', 'c'], '"a,b",c'],
    [['the "best" plan'], '"the ""best"" plan"'],
    [['one\ntwo', 'x\ry', 'u\r\nv'], '"one\ntwo","x\ry","u\r\nv"'],
    [[null, '', 0], ',,0'],
    [[-273, 1.5, 1_000_000], '-273,1.5,1000000'],
    [["Côte d'Ivoire", ' spaced '], "Côte d'Ivoire, spaced "],
  ])('of %j', (cells, text) => {
    expect(csvLine(cells)).toBe(`${text}\r\n`)
  })

  test.each(['=cmd|"/C calc"!A0', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '-', '='])(
    '%j is kept from running',
    (text) => {
      expect(read(csvLine([text]))).toEqual([[`'${text}`]])
    },
  )

  test('a sign inside a text harms nobody', () => {
    expect(csvLine(['2010-07-27', 'a=b', 'x@y', '1-2'])).toBe('2010-07-27,a=b,x@y,1-2\r\n')
  })
})

test('what is read back is what was written, apart from the apostrophe', () => {
  const odd = fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', ' ', "'", ';', 'é', '阿'),
  })
  const cell = fc.oneof(fc.string(), odd, fc.integer(), fc.constant(null))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 4 }), (records) => {
      const expected = records.map((cells) =>
        cells.map((c) => (typeof c === 'string' && /^[=+\-@\t\r]/.test(c) ? `'${c}` : String(c ?? ''))),
      )
      const found = read(records.map(csvLine).join(''))
      expect(found).toEqual(expected)
      for (const [i, cells] of records.entries())
        for (const [j, c] of cells.entries())
          if (typeof c === 'string') expect(found[i]![j]).not.toMatch(/^[=+\-@\t\r]/)
    }),
    { numRuns: 500 },
  )
})
