/**
 * A whole number as people type it, with blanks or separators between thousands; null for nothing, undefined for what
 * is no whole number: a mistyped figure must not be taken for none.
 */
export function numberOf(text: string): number | null | undefined {
  const digits = text.replaceAll(/[\s\u00a0\u202f.,’']/gu, '')
  if (digits === '') return null
  return /^\d{1,12}$/.test(digits) && !/[.,]\d{1,2}$/.test(text.trim()) ? Number(digits) : undefined
}
