import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Knapsack } from './knapsack.ts'

const item = fc.record({ size: fc.integer({ min: 1, max: 12 }), gain: fc.integer({ min: 1, max: 60 }) })

test('persons on a line: the greatest gain within the quota, each offer once', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 9 }), fc.integer({ min: 0, max: 30 }), (items, quota) => {
      const knapsack = new Knapsack()
      items.forEach(({ size, gain }, k) => knapsack.add(size, gain, k))
      const value = knapsack.solve(quota)
      let most = 0
      for (let set = 0; set < 1 << items.length; set += 1) {
        const chosen = items.filter((_, k) => ((set >> k) & 1) === 1)
        if (chosen.reduce((sum, { size }) => sum + size, 0) <= quota)
          most = Math.max(
            most,
            chosen.reduce((sum, { gain }) => sum + gain, 0),
          )
      }
      expect(value).toBe(most)
      const chosen = items.filter((_, k) => knapsack.chosen[k] === 1)
      expect(chosen.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(quota)
      expect(chosen.reduce((sum, { gain }) => sum + gain, 0)).toBe(value)
    }),
  )
})

test('a knapsack too large to solve is bounded from above', () => {
  const knapsack = new Knapsack()
  for (let k = 0; k < 300; k += 1) knapsack.add(7000 + k, 100 + (k % 13), k)
  // At most 14 of them fit into 100,000, as the smallest is 7,000.
  expect(knapsack.solve(100_000)).toBeGreaterThanOrEqual(14 * 100)
})
