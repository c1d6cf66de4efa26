import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAILURES, lockedUntil, SPAN_MS } from './lock-out.ts'

const MINUTE = 60_000

test('four failures lock nothing, the fifth locks for fifteen minutes', () => {
  const four = [0, 1, 2, 3].map((n) => n * MINUTE)
  expect(lockedUntil(four, 4 * MINUTE)).toBeNull()
  expect(lockedUntil([...four, 4 * MINUTE], 4 * MINUTE)).toBe(19 * MINUTE)
  expect(lockedUntil([...four, 4 * MINUTE], 19 * MINUTE)).toBeNull()
})

test('five failures over more than fifteen minutes lock nothing', () => {
  expect(
    lockedUntil(
      [0, 4, 8, 12, 16].map((n) => n * MINUTE),
      16 * MINUTE,
    ),
  ).toBeNull()
})

test('the order does not matter, and a lock never lasts longer than the span', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3 * SPAN_MS), { maxLength: 12 }), fc.nat(SPAN_MS), (failures, later) => {
      const now = Math.max(0, ...failures) + later
      const until = lockedUntil(failures, now)
      expect(lockedUntil(failures.toReversed(), now)).toBe(until)
      if (until === null) return
      expect(failures.length).toBeGreaterThanOrEqual(FAILURES)
      expect(until).toBeGreaterThan(now)
      expect(until - now).toBeLessThanOrEqual(SPAN_MS)
    }),
  )
})
