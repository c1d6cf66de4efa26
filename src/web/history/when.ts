import type { Day } from '../../core/history/day.ts'

/** The day whose situation is wanted, and the day up to whose end things are known. */
export interface WhenSearch {
  asOf?: string
  knownAt?: string
}

/** The day of the report, and of the shipped situation: shown when no other is asked for. */
export const REPORT_DAY = '2010-07-27' as Day

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Days are passed on as they are: the server refuses impossible ones with a remedy. */
export function whenSearch(raw: Record<string, unknown>): WhenSearch {
  const asOf = text(raw.asOf)
  const knownAt = text(raw.knownAt)
  return { ...(asOf && { asOf }), ...(knownAt && { knownAt }) }
}
