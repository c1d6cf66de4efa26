import { block, pass, type Verdict } from './problem.ts'

/** Units of measure of the taxonomy. Different units are never added. */
export const UNITS = ['person', 'unit', 'airframe', 'bed', 'team'] as const
export type Unit = (typeof UNITS)[number]

/** An amount that never loses its unit. `value` is a whole number, zero or more. */
export interface Quantity {
  readonly value: number
  readonly unit: Unit
}

/** Sum of amounts of one unit; refuses to add different units, and has no answer for an empty list. */
export function sum(parts: readonly Quantity[]): Verdict<Quantity> {
  const [first, ...rest] = parts
  if (!first) return block('unit.mismatch', { left: '', right: '' })
  let value = first.value
  for (const part of rest) {
    if (part.unit !== first.unit) return block('unit.mismatch', { left: first.unit, right: part.unit })
    value += part.value
  }
  return pass({ value, unit: first.unit })
}
