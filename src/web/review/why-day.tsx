import type { ReactNode } from 'react'
import type { ReviewCalendarView } from '../../contract/review-calendar.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly why: NonNullable<ReviewCalendarView['reviews'][number]['why']>
  readonly proposed: string
  readonly calendar: ReviewCalendarView
}

/** Why this day: the best one by rule, and what kept the nearer days. */
export function WhyDay({ why, proposed, calendar }: Props): ReactNode {
  const { t, day, number } = useTranslator()
  const { best, soonest, weekends, entries, reviews } = why
  return (
    <details className="why">
      <summary>{t('web.review.why')}</summary>
      <p>{t('web.review.why.best', { best: day(best, 'long'), n: calendar.leadDays })}</p>
      {best === proposed && <p>{t('web.review.why.isBest')}</p>}
      {best < soonest && <p>{t('web.review.why.notice', { soonest: day(soonest, 'long') })}</p>}
      {weekends + entries.length + reviews > 0 && (
        <>
          <p>{t('web.review.why.nearer')}</p>
          <ul className="notes">
            {weekends > 0 && <li>{t('web.review.why.weekends', { n: weekends })}</li>}
            {entries.map((title) => (
              <li key={title} dir="auto">
                {t('web.pair', { what: t('web.programme'), more: title })}
              </li>
            ))}
            {reviews > 0 && <li>{t('web.pair', { what: t('web.review.why.reviews'), more: number(reviews) })}</li>}
          </ul>
        </>
      )}
    </details>
  )
}
