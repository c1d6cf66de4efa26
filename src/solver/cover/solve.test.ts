import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CoverTask } from './model.ts'
import { solveCover } from './solve.ts'

/** Every choice, one after the other: what a person would do by hand. */
function exhaustive({ weights, candidates, budget }: CoverTask): number {
  let best = 0
  for (let set = 0; set < 1 << candidates.length; set++) {
    const taken = candidates.filter((_, c) => (set >> c) & 1)
    if (taken.reduce((sum, c) => sum + c.cost, 0) > budget) continue
    const covered = new Set(taken.flatMap((c) => c.covers))
    best = Math.max(
      best,
      [...covered].reduce((sum, p) => sum + weights[p]!, 0),
    )
  }
  return best
}

// docs/guide/reach.md, third example.
const guide: CoverTask = {
  weights: [30, 20, 20, 20],
  candidates: [
    { cost: 1, covers: [0, 1] },
    { cost: 1, covers: [1, 2, 3] },
    { cost: 1, covers: [2, 3] },
  ],
  budget: 2,
}

test('the example of the guide, by eye: A and B cover all four sites, 90 persons', () => {
  expect(solveCover({ ...guide, budget: 1 })).toMatchObject({ chosen: [1], value: 60, bound: 60, proven: true })
  expect(solveCover(guide)).toMatchObject({ chosen: [0, 1], value: 90, proven: true })
})

test('the best pair is not the best one and the next best', () => {
  const task: CoverTask = {
    weights: [10, 10, 10, 10, 10, 10],
    candidates: [
      { cost: 1, covers: [1, 2, 3, 4] },
      { cost: 1, covers: [0, 1, 2] },
      { cost: 1, covers: [3, 4, 5] },
    ],
    budget: 2,
  }
  expect(solveCover({ ...task, budget: 1 }).chosen).toEqual([0])
  expect(solveCover(task)).toMatchObject({ chosen: [1, 2], value: 60, bound: 60, proven: true })
})

test('it finds what looking at every choice finds, and the bound holds when it is stopped early', () => {
  const tasks = fc.integer({ min: 1, max: 9 }).chain((points) =>
    fc.record({
      weights: fc.array(fc.nat(50), { minLength: points, maxLength: points }),
      candidates: fc.array(
        fc.record({ cost: fc.integer({ min: 1, max: 3 }), covers: fc.array(fc.nat(points - 1), { maxLength: 9 }) }),
        { maxLength: 8 },
      ),
      budget: fc.nat(9),
    }),
  )
  fc.assert(
    fc.property(tasks, fc.integer({ min: 1, max: 6 }), (task, work) => {
      const [truth, answer, stopped] = [exhaustive(task), solveCover(task), solveCover(task, { mostWork: work })]
      expect(answer.value).toBe(truth)
      expect(answer.proven).toBe(true)
      expect(stopped.value).toBeLessThanOrEqual(truth)
      expect(stopped.bound).toBeGreaterThanOrEqual(truth)
      const cost = answer.chosen.reduce((sum, c) => sum + task.candidates[c]!.cost, 0)
      expect(cost).toBeLessThanOrEqual(task.budget)
      expect(solveCover({ ...task, budget: task.budget + 1 }, { mostWork: 1, start: answer.chosen }).value).toBe(truth)
      // A further unit of budget never covers less.
      expect(solveCover({ ...task, budget: task.budget + 1 }).value).toBeGreaterThanOrEqual(answer.value)
    }),
  )
})

test('nothing to open, nothing to cover, no budget', () => {
  expect(solveCover({ weights: [], candidates: [], budget: 3 })).toMatchObject({ chosen: [], value: 0, proven: true })
  expect(solveCover({ ...guide, budget: 0 })).toMatchObject({ chosen: [], value: 0, proven: true })
  expect(solveCover({ ...guide, weights: [0, 0, 0, 0] })).toMatchObject({ chosen: [], value: 0, proven: true })
})
