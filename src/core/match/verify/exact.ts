/** A fraction without rounding: the decimal figures of a problem are taken as they are written. */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

/** The decimal that a number is written as: 0.85 is 85/100. */
export function exact(value: number): Exact {
  const [mantissa, exponent] = String(value).split('e') as [string, string?]
  const [units, decimals] = mantissa.split('.') as [string, string?]
  const shift = (decimals?.length ?? 0) - Number(exponent ?? 0)
  const n = BigInt(units + (decimals ?? ''))
  return shift >= 0 ? { n, d: 10n ** BigInt(shift) } : { n: n * 10n ** BigInt(-shift), d: 1n }
}

export const times = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d })
export const minus = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })

/** The whole number at or below a fraction. */
export function floor({ n, d }: Exact): number {
  const q = n / d
  return Number(n < 0n && q * d !== n ? q - 1n : q)
}
