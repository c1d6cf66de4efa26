import type { ReactNode } from 'react'
import type { ReviewCalendarView } from '../../contract/review-calendar.ts'
import { parseDay } from '../../core/history/day.ts'
import type { MessageId, Values } from '../../i18n/translator.ts'
import { useTranslator } from '../ui/translator.ts'

type Problem = NonNullable<ReviewCalendarView['reviews'][number]['problem']>

/** The constraint that binds, with its days as the language writes them. */
export function WhyNoDay({ problem }: { readonly problem: Problem }): ReactNode {
  const { t, day } = useTranslator()
  const params: Values = Object.fromEntries(
    Object.entries(problem.params).map(([name, value]) => [
      name,
      typeof value !== 'string' ? value : parseDay(value).ok ? day(value, 'long') : value || '–',
    ]),
  )
  return (
    <small className="under why">
      {t(`problem.${problem.code}` as MessageId, params)} {t(`remedy.${problem.code}` as MessageId, params)}
    </small>
  )
}
