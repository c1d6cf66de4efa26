import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReviewCalendarView } from '../../contract/review-calendar.ts'
import { daysBetween, type Day as DayText } from '../../core/history/day.ts'
import { Day } from '../ui/day.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useKeeper } from './queries.ts'
import { WhyDay } from './why-day.tsx'
import { WhyNoDay } from './why-no-day.tsx'

type Planned = ReviewCalendarView['reviews'][number]

/** Each running mandate: its expiry, the latest day of its review, and the day proposed or agreed. */
export function PlanTable({ calendar }: { readonly calendar: ReviewCalendarView }): ReactNode {
  const { t } = useTranslator()
  if (calendar.reviews.length === 0) return <p className="panel">{t('web.calendar.none')}</p>
  return (
    <PlainTable
      label={t('web.review.plan')}
      columns={[
        t('web.column.mission'),
        t('web.column.expiry'),
        { number: t('web.column.daysLeft') },
        t('web.column.latestReview'),
        t('web.review.day'),
      ]}
    >
      {calendar.reviews.map((planned) => (
        <Row key={`${planned.mission} ${planned.expiry}`} planned={planned} calendar={calendar} />
      ))}
    </PlainTable>
  )
}

interface RowProps {
  readonly planned: Planned
  readonly calendar: ReviewCalendarView
}

function Row({ planned, calendar }: RowProps): ReactNode {
  const { t, number } = useTranslator()
  const { mission, name, expiry, closing, latest, proposed, review, problem, why, event } = planned
  const late = latest < calendar.asOf
  const keeper = useKeeper()
  return (
    <tr className={late ? 'overdue' : undefined}>
      <th scope="row">
        <Link to="/missions/$code" params={{ code: mission }}>
          {mission}
        </Link>
        <small className="under">{name}</small>
      </th>
      <td data-label={t('web.column.expiry')}>
        <Day day={expiry} /> {closing && <span className="mark-word">{t('web.review.closing')}</span>}
        <small className="under">
          <bdi>{event.resolution}</bdi> · {t(`event.${event.kind}`)}
        </small>
      </td>
      <td className="number" data-label={t('web.column.daysLeft')}>
        {number(daysBetween(calendar.asOf as DayText, expiry as DayText))}
      </td>
      <td data-label={t('web.column.latestReview')}>
        <Day day={latest} /> {late && <span className="mark-word">{t('web.calendar.overdue')}</span>}
      </td>
      <td data-label={t('web.review.day')} className="review-day">
        {proposed === null ? <strong>{t('cli.review.nothing')}</strong> : <Day day={proposed} />}
        {proposed !== null && (
          <span className="mark-word">{t(review === null ? 'cli.review.proposed' : 'status.review.AGREED')}</span>
        )}
        {problem && <WhyNoDay problem={problem} />}
        {why && proposed !== null && <WhyDay why={why} proposed={proposed} calendar={calendar} />}
        {review !== null ? (
          <Link to="/reviews/$key" params={{ key: review }} className="review-act">
            {t('web.review.open')}
            <span className="unseen">: {mission}</span>
          </Link>
        ) : (
          keeper && (
            <Link to="/reviews/new" search={{ mission, ...(proposed && { on: proposed }) }} className="review-act">
              {t('web.review.agree')}
              <span className="unseen">: {mission}</span>
            </Link>
          )
        )}
      </td>
    </tr>
  )
}
