import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reading, readings } from './reading.ts'

test('missing, exactly there, and more than required', () => {
  expect(reading(18, 0)).toEqual({ kind: 'GAP', gap: 18, over: 0 })
  expect(reading(6, 6)).toEqual({ kind: 'MET', gap: 0, over: 0 })
  expect(reading(2200, 2473)).toEqual({ kind: 'OVER', gap: 0, over: 273 })
  expect(reading(0, 0)).toEqual({ kind: 'MET', gap: 0, over: 0 })
})

test('the unknown stays unknown on either side', () => {
  const unknown = { kind: 'UNKNOWN', gap: null, over: null }
  for (const found of [reading(null, 5), reading(5, null), reading(null, null), reading(null, 0)])
    expect(found).toEqual(unknown)
  expect(readings(18, null, { verified: 3, all: 9 })).toEqual({ deployed: unknown, verified: unknown, all: unknown })
  expect(readings(null, 3, { verified: 3, all: 9 })).toEqual({ deployed: unknown, verified: unknown, all: unknown })
})

test('each reading counts what it says', () => {
  const { deployed, verified, all } = readings(18, 3, { verified: 5, all: 20 })
  expect([deployed.gap, verified.gap, all.gap, all.over]).toEqual([15, 10, 0, 5])
})

describe('for any numbers', () => {
  const nat = fc.nat(200)
  const maybe = fc.option(nat)

  test('nothing is negative, and gap and over are never both positive', () => {
    fc.assert(
      fc.property(maybe, maybe, (required, present) => {
        const { kind, gap, over } = reading(required, present)
        if (required === null || present === null) {
          expect([kind, gap, over]).toEqual(['UNKNOWN', null, null])
        } else {
          expect(Math.min(gap!, over!)).toBe(0)
          expect(required - gap! + over!).toBe(present)
          expect(kind).toBe(gap! > 0 ? 'GAP' : over! > 0 ? 'OVER' : 'MET')
        }
      }),
    )
  })

  test('more pledges never widen a gap: verified is at most deployed, and all at most verified', () => {
    fc.assert(
      fc.property(nat, nat, nat, nat, (required, there, verified, unverified) => {
        const r = readings(required, there, { verified, all: verified + unverified })
        expect(r.verified.gap!).toBeLessThanOrEqual(r.deployed.gap!)
        expect(r.all.gap!).toBeLessThanOrEqual(r.verified.gap!)
        expect(r.all.gap! - r.all.over!).toBe(required - there - verified - unverified)
      }),
    )
  })
})
