import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const MISSIONS = ['MINURCAT', 'MINURSO', 'MINUSTAH', 'MONUC', 'MONUSCO', 'UNAMID', 'UNMIS', 'UNMIT', 'UNOCI']

test.each([
  ['MONUSC', 'MONUSCO'],
  ['UNAMDI', 'UNAMID'],
  ['unmis', 'UNMIS'],
  ['UNOCY', 'UNOCI'],
  ['RCAT', 'MINURCAT'],
])('%s is taken for %s', (typed, word) => {
  expect(nearest(typed, MISSIONS).split(', ')[0]).toBe(word)
})

test('names three at most, the same in whatever order they are known', () => {
  const found = nearest('UNMI', MISSIONS)
  expect(found.split(', ')).toHaveLength(3)
  expect(found.split(', ').slice(0, 2)).toEqual(['UNMIS', 'UNMIT'])
  expect(nearest('UNMI', MISSIONS.toReversed())).toBe(found)
})

test('what holds every word that was typed comes before what is merely alike', () => {
  const known = ['helicopters', 'military-utility-helicopter', 'utility-boat']
  expect(nearest('helicopter utility', known).split(', ')[0]).toBe('military-utility-helicopter')
  expect(nearest('boat', ['coat', 'utility-boat'])).toBe('utility-boat, coat')
})

test('of words as near as each other the one of the same length comes first', () => {
  expect(nearest('UNMIX', ['UNMI', 'UNMIS'])).toBe('UNMIS, UNMI')
})

test('what is preferred comes first, however far it is', () => {
  const known = ['UNMIS/boat', 'UNAMID/boats', 'UNAMID/beds']
  expect(nearest('UNAMID/boat', known, (word) => word.startsWith('UNAMID/'))).toBe(
    'UNAMID/boats, UNAMID/beds, UNMIS/boat',
  )
})

test('swapped letters are nearest of all', () => {
  expect(nearest('UNMSI', ['UNMIT', 'UNMSIL', 'UNMIS'])).toMatch(/^UNMIS,/)
})

test('always has something to offer where anything is known', () => {
  expect(nearest('', ['UNMIS', 'UNOCI'])).toBe('UNMIS, UNOCI')
  expect(nearest('阿卜耶伊', ['UNMIS'])).toBe('UNMIS')
  expect(nearest('UNMIS', [])).toBe('')
  expect(nearest('UNMIS', new Map([['UNMIT', 1]]).keys())).toBe('UNMIT')
})
