import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exact, floor, minus, times } from './exact.ts'

test('a number is the decimal that it is written as', () => {
  expect(exact(0.85)).toEqual({ n: 85n, d: 100n })
  expect(exact(-2.5)).toEqual({ n: -25n, d: 10n })
  expect(exact(1e-7)).toEqual({ n: 1n, d: 10_000_000n })
  expect(exact(1.5e21)).toEqual({ n: 1_500_000_000_000_000_000_000n, d: 1n })
})

test('nothing is lost on the way', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (n, places) => {
      const value = Number(`${n}e-${places}`)
      const { n: up, d: down } = exact(value)
      expect(up * 10n ** BigInt(places)).toBe(BigInt(n) * down)
    }),
  )
})

test('floor goes down on both sides of zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }), (n, d) => {
      const found = floor({ n: BigInt(n), d: BigInt(d) })
      expect(found * d).toBeLessThanOrEqual(n)
      expect((found + 1) * d).toBeGreaterThan(n)
    }),
  )
})

test('products and differences are exact', () => {
  expect(floor(times(exact(0.1), exact(30)))).toBe(3)
  expect(minus(exact(0.3), exact(0.1))).toEqual({ n: 20n, d: 100n })
})
