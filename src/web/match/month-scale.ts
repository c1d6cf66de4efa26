import { scaleLinear } from '@visx/scale'
import { dayOfMonth } from '../../core/match/build/months.ts'
import type { Day } from '../../core/history/day.ts'
import { LOCALES } from '../../i18n/language.ts'
import type { Translator } from '../../i18n/translator.ts'

/** So wide is a month's name at least, in CSS pixels. */
const NAME_WIDTH = 76

export interface MonthScale {
  readonly x: (month: number) => number
  readonly ticks: readonly { readonly month: number; readonly at: number; readonly name: string }[]
  readonly start: number
  readonly end: number
  readonly rtl: boolean
}

/** Months of a plan across a picture, from right to left in Arabic, with the names that have room. */
export function monthScale(
  { language, direction }: Translator,
  asOf: string,
  months: number,
  width: number,
): MonthScale {
  const rtl = direction === 'rtl'
  const [start, end] = [6, width - 6]
  const scale = scaleLinear({ domain: [0, months], range: rtl ? [end, start] : [start, end] })
  const every = Math.max(1, Math.ceil((months * NAME_WIDTH) / (end - start)))
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const ticks = Array.from({ length: Math.ceil(months / every) }, (_, n) => n * every).map((month) => ({
    month,
    at: scale(month),
    name: format.format(new Date(`${dayOfMonth(asOf as Day, month)}T00:00:00Z`)),
  }))
  return { x: (month) => scale(month), ticks, start, end, rtl }
}

/** The last day of a stay that ends with the month before `end`. */
export const lastDay = (asOf: string, end: number): string => {
  const next = new Date(`${dayOfMonth(asOf as Day, end)}T00:00:00Z`)
  next.setUTCDate(0)
  return next.toISOString().slice(0, 10)
}

export const firstDay = (asOf: string, start: number): string => dayOfMonth(asOf as Day, start)
