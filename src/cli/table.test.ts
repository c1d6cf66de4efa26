import { expect, test } from 'vitest'
import { table } from './table.ts'

const plain = (text: string): string => text

test('columns line up, numbers to the right, no blanks at the end', () => {
  const text = table(
    [{ title: 'Name' }, { title: 'Gap', align: 'right' }, { title: 'Note' }],
    [
      ['Police', '6', ''],
      ['Troops', '1,162', 'x'],
    ],
    plain,
  )
  expect(text.split('\n')).toEqual(['Name      Gap  Note', 'Police      6', 'Troops  1,162  x'])
})

test('a wide character takes two columns', () => {
  const [, first, second] = table(
    [{ title: '' }, { title: '' }],
    [
      ['军事人员', '1'],
      ['abcdefgh', '1'],
    ],
    plain,
  ).split('\n')
  expect(first!.indexOf('1')).toBe(6)
  expect(second!.indexOf('1')).toBe(10)
})
