import { expect, test } from 'vitest'
import { Course, MOST_POINTS } from './course.ts'

test('a stretch without news is a line of two points, and what is not known is left open', () => {
  const course = new Course()
  course.add(0.1, { incumbent: 5, bound: Infinity })
  for (const seconds of [1, 2, 3]) course.add(seconds, { incumbent: 7, bound: 9 })
  course.add(4, { incumbent: 8, bound: 9 })
  expect(course.points).toEqual([
    { seconds: 0.1, incumbent: 5, bound: null },
    { seconds: 1, incumbent: 7, bound: 9 },
    { seconds: 3, incumbent: 7, bound: 9 },
    { seconds: 4, incumbent: 8, bound: 9 },
  ])
})

test('however long a run goes on, its course is bounded, in order, with its first and its last point', () => {
  const course = new Course()
  for (let n = 0; n < 5_000; n += 1) course.add(n, { incumbent: n, bound: 10_000 - n })
  const { points } = course
  expect(points.length).toBeLessThanOrEqual(MOST_POINTS)
  expect(points.length).toBeGreaterThan(MOST_POINTS / 4)
  expect(points[0]).toEqual({ seconds: 0, incumbent: 0, bound: 10_000 })
  expect(points.at(-1)).toEqual({ seconds: 4_999, incumbent: 4_999, bound: 5_001 })
  expect(points.every((p, n) => n === 0 || p.seconds > points[n - 1]!.seconds)).toBe(true)
})
