import '../ui/styles/form.css'
import './review.css'
import type { ReactNode } from 'react'
import { WhenBanner } from '../history/banner.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { CalendarNav } from './calendar-nav.tsx'
import { ProgrammeSection } from './programme-section.tsx'
import { useReviewCalendar } from './queries.ts'

/** Programmes of work of the Council and the Working Group, and other reporting dates. */
export function ProgrammePage(): ReactNode {
  const { t } = useTranslator()
  const query = useReviewCalendar(useWhen(), undefined)
  useTitle(t('web.programme'))
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.programme')}</h1>
          <p className="lead">{t('web.programme.about')}</p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <CalendarNav />
      <WhenBanner />
      <p className="soft">{t('web.review.zone')}</p>
      <Loaded query={query}>{(calendar) => <ProgrammeSection calendar={calendar} />}</Loaded>
    </>
  )
}
