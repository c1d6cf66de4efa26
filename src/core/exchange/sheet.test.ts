import { describe, expect, test } from 'vitest'
import type { Reading } from './cell-value.ts'
import {
  columnCodes,
  decide,
  inSheet,
  readHeader,
  readRow,
  type Decision,
  type Held,
  type Layout,
  type SheetRow,
} from './sheet.ts'

const layout: Layout = {
  kind: 'requirements',
  takesBack: true,
  columns: [
    { code: 'mission', kind: 'CODE', list: 'mission', width: 1, given: 'FIRST', required: 'NEW' },
    { code: 'mission_name', kind: 'LABEL', width: 1, given: 'FIXED' },
    { code: 'quantity', kind: 'WHOLE', width: 1, given: 'FREE' },
    { code: 'note', kind: 'TEXT', width: 1, given: 'FREE' },
    { code: 'reason', kind: 'TEXT', width: 1, given: 'WITH_CHANGE', required: 'BOTH' },
  ],
}
const reading: Reading = { dates: 1900, code: (_, value) => value, nearest: () => '' }
const codes = columnCodes(layout)
const codeOf = (text: string): string | null => (codes.includes(text) || text === 'problem' ? text : null)

describe('headings', () => {
  const read = (cells: readonly (string | null)[]) => {
    const verdict = readHeader(cells, layout, 'f', codeOf)
    return verdict.ok ? Object.fromEntries(verdict.value) : verdict.problem
  }

  test('stand in any order, beside columns of the reader’s own', () => {
    expect(read(['mine', 'version', null, 'quantity', 'key'])).toEqual({ version: 1, quantity: 3, key: 4 })
  })

  test('without key or version there is no telling which rows are meant', () => {
    expect(read(['quantity'])).toMatchObject({ code: 'sheet.columns_missing', params: { columns: 'key, version' } })
  })

  test('none stands twice', () => {
    expect(read(['key', 'version', 'note', 'note'])).toMatchObject({
      code: 'sheet.column_twice',
      params: { column: 'note' },
    })
  })
})

describe('a row', () => {
  const header = new Map(codes.map((code, i) => [code, i]))
  const read = (...cells: Parameters<typeof readRow>[0]) => readRow(cells, layout, header, reading)

  test('says what it says, and what it says of the change', () => {
    expect(read('k', 2, 'UNMIS', 'Sudan', 5, ' n ', 'why', 'm')).toEqual({
      row: {
        key: 'k',
        version: 2,
        mark: 'm',
        quarantine: null,
        values: { mission: 'UNMIS', quantity: 5, note: 'n' },
        said: { reason: 'why' },
      },
      problems: [],
    })
  })

  test('tells all that is wrong at once', () => {
    const { problems } = read('k', 'two', 'UNMIS', null, '1.234', 'a\u202eb')
    expect(problems.map((p) => [p.column, p.problem.code])).toEqual([
      ['version', 'cell.number_invalid'],
      ['quantity', 'cell.number_ambiguous'],
      ['note', 'text.character'],
    ])
  })
})

describe('what is to be done', () => {
  const held: Held = { version: 3, values: { mission: 'UNMIS', quantity: 5, note: null }, editable: true }
  const row = (more: Partial<SheetRow>): SheetRow => ({
    key: 'k',
    version: 3,
    mark: null,
    quarantine: null,
    values: held.values,
    said: { reason: 'why' },
    ...more,
  })
  const codesOf = (decision: Decision): unknown =>
    decision.outcome === 'REFUSED' ? decision.problems.map((p) => [p.column, p.problem.code]) : decision

  test.each<[string, SheetRow, Held | null, unknown]>([
    ['the same', row({}), held, { outcome: 'UNCHANGED' }],
    ['the same, of an older version', row({ version: 1 }), held, { outcome: 'UNCHANGED' }],
    [
      'one cell differs',
      row({ values: { ...held.values, quantity: 6 } }),
      held,
      { outcome: 'CHANGED', changes: [{ column: 'quantity', from: 5, to: 6 }] },
    ],
    [
      'a cell was emptied',
      row({ values: { quantity: null } }),
      held,
      { outcome: 'CHANGED', changes: [{ column: 'quantity', from: 5, to: null }] },
    ],
    ['a column is not in the file', row({ values: { mission: 'UNMIS' } }), held, { outcome: 'UNCHANGED' }],
    ['somebody was faster', row({ version: 2, values: { quantity: 6 } }), held, [[null, 'sheet.conflict']]],
    ['no version', row({ version: null, values: { quantity: 6 } }), held, [['version', 'cell.required']]],
    ['what cannot change', row({ values: { mission: 'UNMIT' } }), held, [['mission', 'cell.fixed']]],
    ['no reason', row({ values: { quantity: 6 }, said: {} }), held, [['reason', 'cell.required']]],
    ['of others', row({ values: { quantity: 6 } }), { ...held, editable: false }, [[null, 'sheet.not_yours']]],
    ['of others, the same', row({}), { ...held, editable: false }, { outcome: 'UNCHANGED' }],
    ['nothing there', row({}), null, [[null, 'sheet.key_unknown']]],
    [
      'new',
      row({ key: null, version: null, values: { mission: 'UNMIS' } }),
      null,
      { outcome: 'CREATED', changes: [{ column: 'mission', from: null, to: 'UNMIS' }] },
    ],
    [
      'new, and not all there',
      row({ key: null, values: { quantity: 1 }, said: {} }),
      null,
      [
        ['mission', 'cell.required'],
        ['reason', 'cell.required'],
      ],
    ],
  ])('%s', (_, given, found, expected) => {
    expect(codesOf(decide(given, layout, found, false))).toEqual(expected)
  })

  test('nobody touched it: nothing, whatever stands by now', () => {
    const other = { ...held, version: 9, values: { ...held.values, quantity: 99 } }
    expect(decide(row({ version: 1 }), layout, other, true)).toEqual({ outcome: 'UNCHANGED' })
  })
})

test('what goes out is what comes back: composed, without space around it', () => {
  expect(inSheet(layout, { note: ' e\u0301\r\nb ', quantity: 5, mission: '' })).toEqual({
    note: 'é\nb',
    quantity: 5,
    mission: null,
  })
})
