import '../ui/styles/form.css'
import './review.css'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AgreedReviews } from './agreed-reviews.tsx'
import { CalendarNav } from './calendar-nav.tsx'
import { MonthView } from './month-view.tsx'
import { PlanChanges } from './plan-changes.tsx'
import { PlanTable } from './plan-table.tsx'
import { useReviewCalendar } from './queries.ts'

/** When mandates end, and when each mission's gaps are reviewed before: as a list or by month. */
export function CalendarPage(): ReactNode {
  const { t } = useTranslator()
  const { since, view, month } = useSearch({ from: '/calendar' })
  const query = useReviewCalendar(useWhen(), since)
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
      <p className="soft">{t('web.review.zone')}</p>
      <CalendarNav />
      <WhenBanner />
      <Loaded query={query}>
        {(calendar) => (
          <>
            <Stamp asOf={calendar.asOf} knownAt={calendar.knownAt} />
            <p className="soft">{t('web.review.plannedOn', { day: calendar.plannedOn })}</p>
            <p className="choices">
              <View view={undefined} current={view} />
              <View view="month" current={view} />
            </p>
            {view === 'month' ? <MonthView calendar={calendar} month={month} /> : <PlanTable calendar={calendar} />}
            <PlanChanges calendar={calendar} />
            <AgreedReviews />
            <SourceList sources={calendar.sources} />
          </>
        )}
      </Loaded>
    </>
  )
}

interface ViewProps {
  readonly view: 'month' | undefined
  readonly current: 'month' | undefined
}

function View({ view, current }: ViewProps): ReactNode {
  const { t } = useTranslator()
  return (
    <Link
      from="/calendar"
      to="/calendar"
      search={(now) => ({ ...now, view })}
      className="button"
      aria-pressed={view === current}
      role="button"
      resetScroll={false}
    >
      {t(view === 'month' ? 'web.review.view.month' : 'web.review.view.list')}
    </Link>
  )
}
