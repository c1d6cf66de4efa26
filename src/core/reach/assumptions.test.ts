import { expect, test } from 'vitest'
import { ASSUMPTION_KEYS, ASSUMPTIONS, checkAssumption } from './assumptions.ts'

test('a range within its ends is taken', () => {
  for (const key of ASSUMPTION_KEYS) {
    const [, least] = ASSUMPTIONS[key]
    expect(checkAssumption(key, { low: least, high: least }).ok).toBe(true)
  }
  expect(checkAssumption('notify', { low: 5, high: 40 }).ok).toBe(true)
})

test.each([
  ['warp', 1, 2, 'reach.assumption_unknown'],
  ['toString', 1, 2, 'reach.assumption_unknown'],
  ['notify', 40, 5, 'reach.assumption_range'],
  ['notify', -1, 5, 'reach.assumption_range'],
  ['notify', Number.NaN, 5, 'reach.assumption_range'],
  ['notify', 1, Infinity, 'reach.assumption_range'],
  ['night', 0, 1, 'reach.assumption_range'],
  ['night', 0.5, 0.5, 'reach.assumption_range'],
  ['cover_minutes', 60, 120, 'reach.assumption_range'],
  ['reserve', 1, 1, 'reach.assumption_range'],
])('%s from %d to %d is refused', (key, low, high, code) => {
  const verdict = checkAssumption(key, { low, high })
  expect(verdict.ok ? null : verdict.problem.code).toBe(code)
})
