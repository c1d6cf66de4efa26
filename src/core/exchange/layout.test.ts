import { expect, test } from 'vitest'
import { LAYOUT_COLUMNS, layoutOf, type LayoutName } from './layout.ts'

const LAYOUTS = Object.keys(LAYOUT_COLUMNS) as LayoutName[]

test.each(LAYOUTS)('%s is known by its columns, in any order and with others beside', (layout) => {
  const columns = LAYOUT_COLUMNS[layout]
  expect(layoutOf(columns)).toBe(layout)
  expect(layoutOf(['women', ...columns.toReversed(), 'note'])).toBe(layout)
})

test.each(LAYOUTS)('%s is not known when any of its columns is missing', (layout) => {
  for (const gone of LAYOUT_COLUMNS[layout])
    expect(layoutOf(LAYOUT_COLUMNS[layout].filter((c) => c !== gone))).toBeNull()
})

test('other headers are of no layout', () => {
  expect(layoutOf([])).toBeNull()
  expect(layoutOf(['Mission', 'Contributor', 'Total'])).toBeNull()
})
