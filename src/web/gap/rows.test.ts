import { expect, test } from 'vitest'
import type { GapGroupView } from '../../contract/gap.ts'
import { layOut } from './rows.ts'

const group = (key: string, lines: number): GapGroupView => ({
  key,
  name: key,
  lines,
  open: 0,
  over: 0,
  unknown: 0,
  gaps: [],
  everyMission: [],
})
const told = (layout: ReturnType<typeof layOut>): string[] =>
  Array.from({ length: layout.count }, (_, i) => {
    const row = layout.row(i)
    return row.kind === 'group' ? row.group.key : `${row.at}${row.first ? ' first' : ''}`
  })

test('without groups each row is a line', () => {
  expect(told(layOut(3, []))).toEqual(['0 first', '1', '2'])
})

test('each group has its heading, and lines are counted through', () => {
  expect(told(layOut(4, [group('a', 2), group('b', 1), group('c', 1)]))).toEqual([
    'a',
    '0 first',
    '1',
    'b',
    '2 first',
    'c',
    '3 first',
  ])
})
