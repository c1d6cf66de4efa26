/** A number of an attribute as people write it: up to six digits and three decimals. */
const NUMBER = /^\d{1,6}(?:\.\d{1,3})?$/

/** Units that are exactly so many of another: a tonne, an international nautical mile, a week. No others are converted. */
const EXACT = [
  { from: 't', to: 'kg', thousandths: 1_000_000 },
  { from: 'NM', to: 'km', thousandths: 1_852 },
  { from: 'week', to: 'day', thousandths: 7_000 },
] as const

/** The same in millionths, so that comparisons stay exact; null where it is no number. */
export function millionths(text: string): number | null {
  return NUMBER.test(text) ? Math.round(Number(text) * 1_000) * 1_000 : null
}

/** A number of one unit in millionths of another; null where the units do not agree or it is no number. */
export function millionthsIn(text: string, from: string | null, to: string | null): number | null {
  const value = millionths(text)
  if (value === null || from === to) return value
  const factor = EXACT.find((e) => e.from === from && e.to === to)?.thousandths
  return factor === undefined ? null : (value / 1_000) * factor
}

/** True where numbers of one unit can be set beside numbers of another. */
export const agree = (from: string | null, to: string | null): boolean =>
  from === to || EXACT.some((e) => e.from === from && e.to === to)
