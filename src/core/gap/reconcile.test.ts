import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { reconcile } from './reconcile.ts'

const total = { register: 'by-contributor', validOn: '2010-06-30' as Day, mission: null, persons: 100_645 }

describe('a published total beside its parts', () => {
  test('is 89 more than they add up to, and the zero rows are named', () => {
    const found = reconcile(total, [
      { contributor: 'BGD', persons: 100_000 },
      { contributor: 'USA', persons: 0 },
      { contributor: 'URY', persons: 556 },
      { contributor: 'USA', persons: 0 },
    ])
    const { persons: published, ...same } = total
    expect(found).toEqual({ ...same, published, sum: 100_556, difference: 89, listedAsZero: ['USA'] })
  })

  test('names as zero only who is zero wherever listed, in whatever order', () => {
    const parts = [
      { contributor: 'USA', persons: 0 },
      { contributor: 'USA', persons: 12 },
      { contributor: 'FRA', persons: 1 },
      { contributor: 'FRA', persons: 0 },
      { contributor: 'TON', persons: 0 },
      { contributor: 'AND', persons: 0 },
    ]
    for (const list of [parts, parts.toReversed()])
      expect(reconcile(total, list)).toMatchObject({ sum: 13, listedAsZero: ['AND', 'TON'] })
  })

  test('less than its parts gives a negative difference, not a smoothed one', () => {
    expect(reconcile({ ...total, persons: 10 }, [{ contributor: 'BGD', persons: 12 }]).difference).toBe(-2)
    expect(reconcile({ ...total, persons: 0 }, [])).toMatchObject({ sum: 0, difference: 0, listedAsZero: [] })
  })

  test('keeps the mission that it is about', () => {
    expect(reconcile({ ...total, mission: 'UNMIS' }, []).mission).toBe('UNMIS')
  })
})
