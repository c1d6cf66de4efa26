import { expect, test } from 'vitest'
import { placed } from './labels.ts'

test('what matters most is named; a word that would cover a mark or another word is left out or stands elsewhere', () => {
  const close = [
    { key: 'a', text: 'Headquarters', x: 200, y: 100, rank: 2 },
    { key: 'b', text: 'Village', x: 230, y: 100, rank: 1 },
  ]
  const labels = placed(close, 400, 200)
  expect(labels[0]).toMatchObject({ key: 'a', anchor: 'end' })
  expect(labels[1]).toMatchObject({ key: 'b', anchor: 'start' })
  expect(placed([{ key: 'a', text: 'far too long for this picture', x: 20, y: 20, rank: 1 }], 60, 40)).toEqual([])
})
