import { expect, test } from 'vitest'
import { NO_DRAFT, questionOf, typed, typedIn } from './draft.ts'

const notify = {
  key: 'notify',
  low: 15,
  high: 30,
  unit: 'min',
  author: 'a',
  source: 's',
  note: null,
  changedFrom: null,
}

test('numbers are read with comma or point; what is none is none', () => {
  expect([typed('0,25'), typed(' 1 200 '), typed('−5'), typed('abc'), typed(''), typed('1.2.3')]).toEqual([
    0.25,
    1200,
    -5,
    undefined,
    undefined,
    undefined,
  ])
})

test('one end typed anew asks for both; the shipped value again asks nothing; a mistake asks nothing', () => {
  const draft = typedIn(NO_DRAFT, notify, 'low', '5')
  expect(questionOf(draft)).toEqual({ assumptions: { notify: { low: 5, high: 30 } } })
  expect(typedIn(draft, notify, 'low', '15')).toEqual(NO_DRAFT)
  expect(questionOf(typedIn(draft, notify, 'high', 'x'))).toBeNull()
  expect(questionOf(NO_DRAFT)).toBeNull()
  expect(questionOf({ ends: {}, missing: '6' })).toEqual({ missing: 6 })
})

test('of one that is no range both ends are what was typed', () => {
  const night = { ...notify, key: 'night', low: 0, high: 0 }
  expect(questionOf(typedIn(NO_DRAFT, night, 'low', '1'))).toEqual({ assumptions: { night: { low: 1, high: 1 } } })
})
