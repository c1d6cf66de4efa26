import { expect, test } from 'vitest'
import { circleAround, fitted, middleOf, pathOf, scaleBar } from './projection.ts'

test('the middle of places across the antimeridian lies between them', () => {
  const [longitude, latitude] = middleOf([
    { latitude: -17, longitude: 179 },
    { latitude: -17, longitude: -179 },
  ])
  expect(Math.abs(longitude)).toBeCloseTo(180)
  expect(latitude).toBeCloseTo(-17, 0)
})

test.each([
  ['one site', [{ latitude: 5, longitude: -4 }]],
  ['the pole', [{ latitude: 90, longitude: 0 }]],
  [
    'across the antimeridian',
    [
      { latitude: 0, longitude: 179 },
      { latitude: 1, longitude: -179 },
    ],
  ],
])('%s stands inside the picture, with its ring', (_, places) => {
  const projection = fitted(places, 400, 300)
  for (const place of places) {
    const [x, y] = projection([place.longitude, place.latitude])!
    expect([x > 0, x < 400, y > 0, y < 300]).toEqual([true, true, true, true])
    expect(pathOf(projection, circleAround(place, 50))).toMatch(/^M/)
  }
})

test('a ring of 100 km is as wide as twice the scale bar of 100 km says', () => {
  const site = { latitude: 10, longitude: 20 }
  const projection = fitted([site, { latitude: 16, longitude: 20 }], 600, 600)
  const { km, pixels } = scaleBar(projection, 600)
  const xs = [...pathOf(projection, circleAround(site, km)).matchAll(/([\d.]+),[\d.]+/g)].map((m) => Number(m[1]))
  expect((Math.max(...xs) - Math.min(...xs)) / 2 / pixels).toBeCloseTo(1, 1)
})
