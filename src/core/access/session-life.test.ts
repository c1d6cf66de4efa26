import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasEnded, IDLE_MS, LONGEST_MS, movedEnd } from './session-life.ts'

const HOUR = 3_600_000

test('a session ends twelve hours after its last use', () => {
  const life = { startedAt: 0, expiresAt: IDLE_MS }
  expect([11 * HOUR, 12 * HOUR].map((now) => hasEnded(life, now))).toEqual([false, true])
  expect(movedEnd(life, 5 * 60_000)).toBeNull()
  expect(movedEnd(life, HOUR)).toBe(HOUR + IDLE_MS)
})

test('however often it is used, it ends after seven days', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: IDLE_MS - 1 }), { minLength: 20, maxLength: 60 }), (pauses) => {
      const life = { startedAt: 0, expiresAt: IDLE_MS }
      let now = 0
      for (const pause of pauses) {
        now += pause
        if (hasEnded(life, now)) break
        life.expiresAt = movedEnd(life, now) ?? life.expiresAt
        expect(life.expiresAt).toBeLessThanOrEqual(LONGEST_MS)
      }
      expect(hasEnded(life, LONGEST_MS)).toBe(true)
    }),
  )
})
