import { expect, test } from 'vitest'
import { queryOf, withView } from './saved.ts'

test('the same question has the same text, whatever the order, the language and an open line', () => {
  const one = queryOf({ reading: 'all', asOf: '2010-07-29', line: 'UNAMID/troops' })
  expect(one).toBe('asOf=2010-07-29&reading=all')
  const inArabic = { asOf: '2010-07-29', reading: 'all', lang: 'ar' } as const
  expect(queryOf(inArabic)).toBe(one)
  expect(queryOf({})).toBe('')
})

test('a view saved under a known name takes its place; another stands last', () => {
  const views = [
    { name: 'a', query: '1' },
    { name: 'b', query: '2' },
  ]
  expect(withView(views, { name: 'a', query: '3' })).toEqual([{ name: 'a', query: '3' }, views[1]])
  expect(withView(views, { name: 'c', query: '3' }).map((v) => v.name)).toEqual(['a', 'b', 'c'])
})
