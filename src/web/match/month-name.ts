import { dayOfMonth } from '../../core/match/build/months.ts'
import type { Day } from '../../core/history/day.ts'
import { LOCALES } from '../../i18n/language.ts'
import type { Translator } from '../../i18n/translator.ts'

/** The month from which a plan counts, in words. */
export const monthName = ({ language }: Translator, asOf: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${asOf}T00:00:00Z`),
  )

/** A month of a plan by its name. */
export const monthAt = (translator: Translator, asOf: string, month: number): string =>
  monthName(translator, dayOfMonth(asOf as Day, month))
