import { describe, expect, it } from 'vitest'
import { highs } from '../highs/load.ts'
import { whole, type Judge } from './mip.ts'

const solver = await highs()
const effort = { seconds: Infinity, nodes: 100 }
/** Two of three columns, the heavier the better. */
const rows = [{ columns: [0, 1, 2], values: [1, 1, 1], upper: 2 }]
const search = (judge: Partial<Judge>, floor = 1) =>
  whole(solver, [5, 4, 3], rows, floor, effort, { fits: () => true, stopped: () => false, ...judge })

describe('a search over whole columns', () => {
  it('takes the heaviest choice that fits', () => {
    expect(search({})).toMatchObject({ taken: [0, 1], refused: [], ended: true })
  })

  it('tells which better choices were refused, and that nothing is worth more than these', () => {
    const { taken, refused, bound } = search({ fits: (columns) => !columns.includes(0) || !columns.includes(1) })
    expect(refused).toContainEqual([0, 1])
    expect(taken ?? []).not.toEqual([0, 1])
    expect(bound).toBeGreaterThanOrEqual(9)
    expect(bound).toBeLessThan(10)
  })

  it('finds that nothing is worth the floor', () => {
    expect(search({}, 10)).toEqual({ taken: null, refused: [], bound: -Infinity, ended: true })
  })
})
