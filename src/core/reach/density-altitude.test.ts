import fc from 'fast-check'
import { expect, test } from 'vitest'
import { densityAltitude, pressureRatio } from './density-altitude.ts'

const standard = (elevation: number): number => 15 - 0.0065 * elevation

test('the example of the guide: Goma, 1551 m, 26 °C', () => {
  expect(pressureRatio(1551)).toBeCloseTo(0.8293, 3)
  expect(Math.round(densityAltitude(1551, 26) / 10) * 10).toBe(2280)
})

test('in the standard atmosphere it is the elevation; sea level at 15 °C is zero', () => {
  expect(densityAltitude(0, 15)).toBeCloseTo(0, 6)
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 6000 }), (elevation) => {
      expect(densityAltitude(elevation, standard(elevation))).toBeCloseTo(elevation, 0)
    }),
  )
})

test('heat and height make air thinner, never thicker', () => {
  const metres = fc.integer({ min: -400, max: 5000 })
  const degrees = fc.integer({ min: -40, max: 50 })
  fc.assert(
    fc.property(metres, degrees, fc.integer({ min: 1, max: 20 }), (elevation, temperature, more) => {
      const here = densityAltitude(elevation, temperature)
      expect(densityAltitude(elevation, temperature + more)).toBeGreaterThan(here)
      expect(densityAltitude(elevation + more * 10, temperature)).toBeGreaterThan(here)
    }),
  )
})
