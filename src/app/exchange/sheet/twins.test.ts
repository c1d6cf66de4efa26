import { expect, test } from 'vitest'
import { Twins } from './twins.ts'

const said = (more: object = {}) => ({ organisation: 'BGD', quantity: 3, note: null, language: 'fr', ...more })

test('what says all that a row says, in the columns that the row has, is found', () => {
  const twins = new Twins({ organisation: 'BGD' })
  twins.add('a', said())
  expect(twins.find({ quantity: 3, note: null })).toBe('a')
  expect(twins.find({ quantity: 3 })).toBe('a')
  expect(twins.find({ quantity: 3, note: 'x' })).toBeNull()
  // A number is not its digits, and what is unsaid is not empty text.
  expect(twins.find({ quantity: '3' })).toBeNull()
  expect(twins.find({ quantity: 3, note: '' })).toBeNull()
})

test('a language that is not said fits any, one that is said fits itself', () => {
  const twins = new Twins({ organisation: 'BGD' })
  twins.add('a', said())
  twins.add('b', said({ language: 'en' }))
  expect([null, 'fr', 'en', 'ru'].map((language) => twins.find({ quantity: 3, language }))).toEqual([
    'a',
    'a',
    'b',
    null,
  ])
})

test('what is added later is found too, whatever was asked before', () => {
  const twins = new Twins({ organisation: 'BGD' })
  expect([twins.find({ quantity: 3 }), twins.find({ note: 'x' })]).toEqual([null, null])
  twins.add('a', said({ note: 'x' }))
  twins.add('other', said({ organisation: 'GHA', quantity: 4 }))
  expect([twins.find({ quantity: 3 }), twins.find({ note: 'x' }), twins.find({ quantity: 4 })]).toEqual([
    'a',
    'a',
    null,
  ])
})
