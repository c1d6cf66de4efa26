import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { catalogueOf, FIRST } from './words.ts'
import { boundaries, closureOf, idsIn } from './words.ts'

test('the first page has its words, and none of the words of other rooms are loaded with it', () => {
  const words = catalogueOf(FIRST)
  expect(idsIn(closureOf('src/web/start.tsx')).filter((id) => !words.has(id))).toEqual([])
  expect(words.size).toBeLessThan(Object.keys(en).length / 3)
})

test('whatever is loaded on demand brings the words that it uses', () => {
  const lacking = boundaries().flatMap(({ from, to, parts }) => {
    const words = catalogueOf([...FIRST, ...parts])
    return idsIn(closureOf(to))
      .filter((id) => !words.has(id))
      .map((id) => `${from} → ${to} lacks ${id}`)
  })
  expect(lacking).toEqual([])
})
