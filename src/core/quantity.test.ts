import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum, UNITS, type Quantity } from './quantity.ts'

const persons = (value: number): Quantity => ({ value, unit: 'person' })

test('amounts of one unit add up and keep the unit', () => {
  expect(sum([persons(1808), persons(0), persons(34)])).toEqual({ ok: true, value: persons(1842) })
  expect(sum([{ value: 5, unit: 'airframe' }])).toEqual({ ok: true, value: { value: 5, unit: 'airframe' } })
})

test('different units are refused by name, wherever they stand', () => {
  const units: Quantity = { value: 19, unit: 'unit' }
  const mixed = { ok: false, problem: { code: 'unit.mismatch', params: { left: 'person', right: 'unit' } } }
  expect(sum([persons(1808), units])).toEqual(mixed)
  expect(sum([persons(1), persons(2), units])).toEqual(mixed)
  expect(sum([persons(0), { value: 0, unit: 'unit' }])).toEqual(mixed)
})

test('nothing has no sum', () => {
  expect(sum([]).ok).toBe(false)
})

test('the order of the parts makes no difference', () => {
  const quantity = fc.record({ value: fc.nat(1_000_000), unit: fc.constantFrom(...UNITS.slice(0, 2)) })
  const lists = fc
    .array(quantity, { maxLength: 6 })
    .chain((parts) =>
      fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length })),
    )
  fc.assert(
    fc.property(lists, ([parts, shuffled]) => {
      const [a, b] = [sum(parts), sum(shuffled)]
      expect(b.ok).toBe(a.ok)
      if (a.ok) expect(b).toEqual(a)
      expect(a.ok).toBe(new Set(parts.map((p) => p.unit)).size === 1)
    }),
  )
})
