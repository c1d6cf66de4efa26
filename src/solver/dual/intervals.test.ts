import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Intervals } from './intervals.ts'

const MONTHS = 8
const stay = fc
  .record({
    start: fc.integer({ min: 0, max: MONTHS - 1 }),
    length: fc.integer({ min: 1, max: 5 }),
    gain: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ start, length, gain }) => ({ start, end: Math.min(MONTHS, start + length), gain }))

/** Every set of stays with at most `quota` at any time. */
function best(stays: readonly { start: number; end: number; gain: number }[], quota: number): number {
  let most = 0
  for (let set = 0; set < 1 << stays.length; set += 1) {
    const chosen = stays.filter((_, k) => ((set >> k) & 1) === 1)
    const busy = Array.from({ length: MONTHS }, (_, t) => chosen.filter((s) => s.start <= t && t < s.end).length)
    if (busy.every((n) => n <= quota))
      most = Math.max(
        most,
        chosen.reduce((sum, s) => sum + s.gain, 0),
      )
  }
  return most
}

test('stays on a line: the greatest gain, and the stays that give it', () => {
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (stays, quota) => {
      const intervals = new Intervals(MONTHS)
      stays.forEach((s, k) => intervals.add(s.start, s.end, s.gain, k))
      const value = intervals.solve(quota)
      expect(value).toBeCloseTo(best(stays, quota), 6)
      const chosen = stays.filter((_, k) => intervals.chosen[k] === 1)
      expect(chosen.reduce((sum, s) => sum + s.gain, 0)).toBeCloseTo(value, 6)
      for (let t = 0; t < MONTHS; t += 1)
        expect(chosen.filter((s) => s.start <= t && t < s.end).length).toBeLessThanOrEqual(quota)
    }),
  )
})
