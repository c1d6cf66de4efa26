import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CalendarView } from '../../contract/mission.ts'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { Day } from '../ui/day.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { useCalendar } from './queries.ts'

/** When mandates end, and by when their gaps must have been reviewed. */
export function Calendar(): ReactNode {
  const { t } = useTranslator()
  const query = useCalendar(useWhen())
  useTitle(t('web.nav.calendar'))
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.nav.calendar')}</h1>
          <p className="lead">{t('web.calendar.lead', { n: query.data?.windowDays ?? 30 })}</p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <WhenBanner />
      <Loaded query={query}>
        {(calendar) => (
          <>
            <Stamp asOf={calendar.asOf} knownAt={calendar.knownAt} />
            {calendar.rows.length === 0 ? (
              <p className="panel">{t('web.calendar.none')}</p>
            ) : (
              <Rows rows={calendar.rows} />
            )}
            <SourceList sources={calendar.sources} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Rows({ rows }: { readonly rows: CalendarView['rows'] }): ReactNode {
  const { t, number } = useTranslator()
  return (
    <ScrollRegion label={t('web.nav.calendar')}>
      <table className="plain">
        <caption className="unseen">{t('web.nav.calendar')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.column.mission')}</th>
            <th scope="col">{t('web.column.status')}</th>
            <th scope="col">{t('web.column.expiry')}</th>
            <th scope="col" className="number">
              {t('web.column.daysLeft')}
            </th>
            <th scope="col">{t('web.column.latestReview')}</th>
            <th scope="col">{t('web.column.resolution')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.mission} className={row.reviewOverdue ? 'overdue' : undefined}>
              <th scope="row">
                <Link to="/missions/$code" params={{ code: row.mission }}>
                  {row.mission}
                </Link>
                <small className="under">{row.name}</small>
              </th>
              <td>{t(`status.${row.status}`)}</td>
              <td>
                <Day day={row.expiry} />
              </td>
              <td className="number">{number(row.daysLeft)}</td>
              <td>
                <Day day={row.latestReview} />{' '}
                {row.reviewOverdue && <span className="mark-word">{t('web.calendar.overdue')}</span>}
              </td>
              <td>
                <bdi>{row.event.resolution}</bdi> <small className="under">{t(`event.${row.event.kind}`)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
