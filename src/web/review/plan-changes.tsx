import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, useState, type ReactNode } from 'react'
import type { ReplannedView, ReviewCalendarView } from '../../contract/review-calendar.ts'
import { addDays, type Day as CalendarDay } from '../../core/history/day.ts'
import { Day } from '../ui/day.tsx'
import { useTranslator } from '../ui/translator.ts'
import { WhenNear } from '../ui/when-near.tsx'

const DayField = lazy(async () => ({ default: (await import('../ui/day-field.tsx')).DayField }))

/** What moved since the plan of another day, and which decision of the Council did it. */
export function PlanChanges({ calendar }: { readonly calendar: ReviewCalendarView }): ReactNode {
  const { t } = useTranslator()
  const navigate = useNavigate({ from: '/calendar' })
  const [day, setDay] = useState(calendar.since ?? '')
  const { since, changes } = calendar
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('web.review.changes')}</h2>
      <form
        className="form-row"
        onSubmit={(event) => {
          event.preventDefault()
          void navigate({
            to: '.',
            search: (now) => ({ ...now, since: day || undefined }),
            resetScroll: false,
          })
        }}
      >
        <WhenNear className="field">
          <DayField label={t('web.review.since')} value={day} onChange={setDay} />
        </WhenNear>
        <button type="submit" className="button">
          {t('web.review.compare')}
        </button>
      </form>
      <p className="choices">
        {decisions(calendar).map(({ resolution, adopted }) => (
          <Link
            key={resolution}
            from="/calendar"
            to="/calendar"
            search={(now) => ({ ...now, since: addDays(adopted as CalendarDay, -1) })}
            resetScroll={false}
          >
            {t('web.review.before', { resolution, adopted })}
          </Link>
        ))}
      </p>
      {since !== null && (
        <div aria-live="polite">
          {changes.length === 0 ? (
            <p>{t('web.review.unchanged', { since })}</p>
          ) : (
            <ul className="notes">
              {changes.map((change) => (
                <li key={`${change.mission} ${change.change} ${change.from?.expiry} ${change.to?.expiry}`}>
                  <Change change={change} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  )
}

/** The newest decisions by which the plan stands as it does. */
const decisions = ({ reviews, asOf }: ReviewCalendarView): ReviewCalendarView['reviews'][number]['event'][] =>
  reviews
    .map(({ event }) => event)
    .filter(({ adopted }) => adopted <= asOf)
    .toSorted((a, b) => (a.adopted < b.adopted ? 1 : -1))
    .slice(0, 4)

function Change({ change }: { readonly change: ReplannedView }): ReactNode {
  const { t } = useTranslator()
  const { from, to, by } = change
  const side = to ?? from
  return (
    <>
      {t(`cli.review.change.${change.change}`, {
        mission: change.mission,
        from: from?.proposed ?? from?.expiry ?? '',
        to: to?.proposed ?? to?.expiry ?? '',
        expiry: side?.expiry ?? '',
      })}
      {to?.proposed && change.change === 'ADDED' && (
        <>
          {t('web.separator')}
          <Day day={to.proposed} />
        </>
      )}
      <small className="under">
        {by
          ? t('cli.review.by', { resolution: by.resolution, event: t(`event.${by.kind}`), adopted: by.adopted })
          : t('web.review.byOther')}
      </small>
    </>
  )
}
