import { describe, expect, test } from 'vitest'
import { siteAt } from '../../../test/support/reach-world.ts'
import { kilometres, measured } from './earth.ts'

const between = (a: readonly [number, number], b: readonly [number, number]): number =>
  kilometres(siteAt('a', ...a), siteAt('b', ...b))

// Rows of GeographicLib's own test of this library (geodesictest.js, after GeodTest.dat): from, to, metres to the micrometre.
test.each([
  [[35.60777, -139.44815], [-11.17491, -69.95921], 8_935_244.560482],
  [[55.52454, 106.05087], [77.03196, 197.18234], 4_105_086.171392],
  [[-21.97856, 142.59065], [41.84138, 98.56635], 8_394_328.894658],
  [[-66.99028, 112.2363], [-12.70631, 285.90344], 11_150_344.231208],
] as const)('%j to %j is as the library publishes it', (from, to, metres) => {
  expect(between(from, to) * 1000).toBeCloseTo(metres, 6)
})

describe('where a flat map fails', () => {
  test('the pole is one place, whatever its longitude', () => {
    expect(between([90, 0], [90, 137])).toBeCloseTo(0, 6)
    expect(between([90, 0], [89, 50])).toBeCloseTo(111.69, 2)
    expect(between([-90, 10], [90, -70])).toBeCloseTo(20_003.93, 2)
  })

  test('across the antimeridian the way is short', () => {
    expect(between([0, 179.5], [0, -179.5])).toBeCloseTo(111.32, 2)
    expect(between([-17, 179.9], [-17, -179.9])).toBeLessThan(22)
  })
})

test('each pair is measured once, and a place without coordinates is nowhere near', () => {
  const [a, b] = [siteAt('a', 1, 1), siteAt('b', 2, 2)]
  const distance = measured()
  expect(distance(a, b)).toBe(distance(a, b))
  expect(distance(a, { ...b, latitude: null })).toBe(Infinity)
})
