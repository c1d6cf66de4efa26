import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { regionOf } from './region.ts'

test('a mission lies where its host countries lie', () => {
  expect(regionOf(['COD'])).toBe('AFRICA')
  expect(regionOf(['CAF', 'TCD'])).toBe('AFRICA')
  expect(regionOf(['IND', 'PAK'])).toBe('ASIA')
  expect(regionOf(['EGY', 'ISR', 'JOR', 'LBN', 'SYR'])).toBe('SEVERAL')
  expect(regionOf([])).toBe('NONE')
})

test('every State of the register has a region', () => {
  const states = readFileSync('data/reference/organisations.csv', 'utf8')
    .split('\n')
    .map((row) => row.split(','))
    .filter(([, kind]) => kind === 'MEMBER_STATE' || kind === 'OBSERVER_STATE')
    .map(([code]) => code!)
  expect(states.length).toBeGreaterThan(190)
  expect(states.filter((code) => regionOf([code]) === 'NONE')).toEqual([])
})
