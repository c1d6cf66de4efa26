import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread, type Box } from './spread.ts'

const covers = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight

test('a dozen boxes in one place end beside each other, inside the frame', () => {
  const size = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    halfWidth: fc.integer({ min: 5, max: 30 }),
    halfHeight: fc.integer({ min: 5, max: 20 }),
  })
  fc.assert(
    fc.property(fc.array(size, { maxLength: 12 }), (boxes) => {
      const moved = spread(boxes, 600, 400)
      const covered = moved.flatMap((a, at) => moved.slice(at + 1).filter((b) => covers(a, b)))
      expect(covered).toEqual([])
      for (const { x, y, halfWidth, halfHeight } of moved) {
        expect(x).toBeGreaterThanOrEqual(halfWidth - 1e-9)
        expect(x).toBeLessThanOrEqual(600 - halfWidth + 1e-9)
        expect(y).toBeGreaterThanOrEqual(halfHeight - 1e-9)
        expect(y).toBeLessThanOrEqual(400 - halfHeight + 1e-9)
      }
    }),
  )
})

test('what covers nothing stays where it is', () => {
  const boxes = [
    { x: 50, y: 50, halfWidth: 10, halfHeight: 10 },
    { x: 150, y: 50, halfWidth: 10, halfHeight: 10 },
  ]
  expect(spread(boxes, 300, 100)).toEqual(boxes)
})
