import '../ui/styles/form.css'
import './review.css'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AgreedReviews } from './agreed-reviews.tsx'
import { PlanChanges } from './plan-changes.tsx'
import { PlanTable } from './plan-table.tsx'
import { ProgrammeSection } from './programme-section.tsx'
import { useReviewCalendar } from './queries.ts'
import { Subscribe } from './subscribe.tsx'

/** When each mission's gaps are reviewed, and what those days keep clear of. */
export function Reviews(): ReactNode {
  const { t } = useTranslator()
  const { since } = useSearch({ from: '/reviews' })
  const query = useReviewCalendar(useWhen(), since)
  useTitle(t('web.nav.reviews'))
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.nav.reviews')}</h1>
          <p className="lead">{t('web.review.lead', { n: query.data?.windowDays ?? 30 })}</p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <WhenBanner />
      <Loaded query={query}>
        {(calendar) => (
          <>
            <Stamp asOf={calendar.asOf} knownAt={calendar.knownAt} />
            <PlanTable calendar={calendar} />
            <PlanChanges calendar={calendar} />
            <AgreedReviews />
            <ProgrammeSection calendar={calendar} />
          </>
        )}
      </Loaded>
      <Subscribe />
    </>
  )
}
