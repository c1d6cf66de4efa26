import { block, pass, type Verdict } from '../problem.ts'

/** A calendar day, ISO 8601 `YYYY-MM-DD`, in UTC. Compares as text. */
export type Day = string & { readonly brand: 'Day' }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** The last day that can be asked for: beyond it a date is a typing error. */
export const LAST_DAY = '2199-12-31' as Day

/** Reads a calendar day; 2010-02-30 and 30/2/2010 are refused. */
export function parseDay(text: string): Verdict<Day> {
  const trimmed = text.trim()
  const parts = SHAPE.exec(trimmed)
  if (!parts) return block('history.day_invalid', { value: trimmed })
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
    return block('history.day_invalid', { value: trimmed })
  if (trimmed > LAST_DAY) return block('history.day_too_far', { value: trimmed, last: LAST_DAY })
  return pass(trimmed as Day)
}

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const ordinal = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
const fromOrdinal = (n: number): Day => new Date(n * MS_PER_DAY).toISOString().slice(0, 10) as Day

/** The day `count` days later (earlier if negative). */
export const addDays = (day: Day, count: number): Day => fromOrdinal(ordinal(day) + count)

/** The same day of the month `count` months later, or that month's last day. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const total = year * 12 + (month - 1) + count
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1]
  return formatDay(y, m, Math.min(date, daysInMonth(y, m)))
}

/** Days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from)

/** The last day of the month that `day` is in. */
export function endOfMonth(day: Day): Day {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return formatDay(year, month, daysInMonth(year, month))
}

export const formatDay = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day

export const earliest = (a: Day, b: Day): Day => (a < b ? a : b)
export const latest = (a: Day, b: Day): Day => (a > b ? a : b)
