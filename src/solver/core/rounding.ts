import type { LpRow } from '../highs/rows.ts'

const SMALL = 1e-6
const TRIED = 12

/**
 * Mixed-integer rounding of one row of whole columns, Σ a x ≤ b: columns that are mostly used are turned round
 * (x → 1 − x), the row is divided, and what the fractions leave is rounded. The best of several divisors that the
 * point violates; null where there is none.
 */
export function rounded(row: LpRow, x: Float64Array): LpRow | null {
  const n = row.columns.length
  const turned = new Uint8Array(n)
  const divisors: { readonly value: number; readonly stake: number }[] = []
  // Columns at nothing add nothing to either side of the comparison, and most columns are.
  const used: number[] = []
  let b = row.upper
  let fractional = 0
  for (let i = 0; i < n; i += 1) {
    const level = x[row.columns[i]!]!
    if (level <= SMALL) continue
    used.push(i)
    const a = row.values[i]!
    if (level > 0.5) {
      turned[i] = 1
      b -= a
    }
    if (level < 1 - SMALL) {
      fractional += 1
      divisors.push({ value: a, stake: level * (1 - level) })
    }
  }
  if (fractional === 0) return null
  divisors.sort((p, q) => q.stake - p.stake || q.value - p.value)
  let best: { divisor: number; score: number } | null = null
  for (const { value } of divisors.slice(0, TRIED))
    for (const divisor of [value, value / 2]) {
      const score = violation(row, x, used, turned, b, divisor)
      if (score > (best?.score ?? 1e-3)) best = { divisor, score }
    }
  return best ? build(row, turned, b, best.divisor) : null
}

/** Coefficient of a column after division: its whole part, and what of its fraction exceeds that of the limit. */
function coefficient(a: number, divisor: number, f0: number): number {
  const q = a / divisor
  const whole = Math.floor(q + 1e-9)
  const f = Math.max(0, q - whole)
  return whole + Math.max(0, (f - f0) / (1 - f0))
}

function split(b: number, divisor: number): { readonly whole: number; readonly f0: number } | null {
  const q = b / divisor
  const whole = Math.floor(q)
  const f0 = q - whole
  return f0 < 0.01 || f0 > 0.99 ? null : { whole, f0 }
}

/** By how much the point exceeds the rounded row, as a distance; `used`: places of the columns that it uses. */
function violation(
  row: LpRow,
  x: Float64Array,
  used: readonly number[],
  turned: Uint8Array,
  b: number,
  divisor: number,
): number {
  const parts = split(b, divisor)
  if (!parts) return 0
  let left = -parts.whole
  let norm = 0
  for (const i of used) {
    const level = x[row.columns[i]!]!
    const a = row.values[i]!
    const c = coefficient(turned[i] === 1 ? -a : a, divisor, parts.f0)
    left += c * (turned[i] === 1 ? 1 - level : level)
    norm += c * c
  }
  return left / Math.sqrt(Math.max(norm, 1))
}

function build(row: LpRow, turned: Uint8Array, b: number, divisor: number): LpRow {
  const { whole, f0 } = split(b, divisor)!
  const columns: number[] = []
  const values: number[] = []
  let upper = whole
  for (let i = 0; i < row.columns.length; i += 1) {
    const a = row.values[i]!
    const c = coefficient(turned[i] === 1 ? -a : a, divisor, f0)
    if (Math.abs(c) < 1e-12) continue
    columns.push(row.columns[i]!)
    values.push(turned[i] === 1 ? -c : c)
    if (turned[i] === 1) upper -= c
  }
  return { columns, values, upper: upper + 1e-9 }
}
