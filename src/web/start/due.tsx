import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addMonths, type Day as DayOf } from '../../core/history/day.ts'
import { Day } from '../ui/day.tsx'
import { today } from '../ui/today.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { missionOf, pledgesOf, useActionsOf, useCalendarOf, usePledgesOf, type Viewer } from './queries.ts'

/** Months ahead that are looked at, and how many lines at most. */
const AHEAD = 12
const SHOWN = 20

interface Entry {
  readonly id: string
  readonly on: string
  readonly what: ReactNode
}

/** What falls due, the next day first. */
export function Due({ viewer }: { readonly viewer: Viewer }): ReactNode {
  const { t, day } = useTranslator()
  const [pledges, actions, calendar] = [usePledgesOf(viewer), useActionsOf(viewer), useCalendarOf(viewer)]
  const entries = [
    ...useRenewals(viewer, pledges.data?.pledges ?? []),
    ...useReviews(viewer, calendar.data),
    ...(actions.data?.actions ?? []).flatMap(({ key, due, what, closedOn, daysLeft }): Entry[] =>
      closedOn !== null || daysLeft < 0
        ? []
        : [{ id: key, on: due, what: <bdi>{t('web.start.due.action', { what })}</bdi> }],
    ),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return (
    <section aria-labelledby="due">
      <h2 id="due">{t('web.start.due')}</h2>
      {calendar.data && <p className="soft">{t('web.start.asOf', { day: day(calendar.data.asOf, 'long') })}</p>}
      {[pledges, actions, calendar].some(({ isLoading }) => isLoading) ? (
        <Skeleton rows={3} />
      ) : entries.length === 0 ? (
        <p className="panel">{t('web.start.due.none')}</p>
      ) : (
        <Table entries={entries.slice(0, SHOWN)} />
      )}
    </section>
  )
}

function Table({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  const { t } = useTranslator()
  return (
    <ScrollRegion label={t('web.start.due')}>
      <table className="plain">
        <caption className="unseen">{t('web.start.due')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.start.due.on')}</th>
            <th scope="col">{t('web.start.due.what')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, on, what }) => (
            <tr key={id}>
              <th scope="row">
                <Day day={on} />
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type Pledges = NonNullable<ReturnType<typeof usePledgesOf>['data']>['pledges']

function useRenewals(viewer: Viewer, pledges: Pledges): Entry[] {
  const { t } = useTranslator()
  if (pledgesOf(viewer) === null) return []
  const until = addMonths(today(), AHEAD)
  return pledges.flatMap(({ key, renewal, capability }): Entry[] => {
    if (!renewal || renewal.due === null || renewal.status === 'LAPSED' || renewal.status === 'NONE') return []
    const on = renewal.status === 'GRACE' ? renewal.graceUntil! : renewal.due
    if (on > until) return []
    const what = (
      <Link to="/pledges/$key" params={{ key }}>
        {t('web.start.due.renewal', { what: capability.name })}
      </Link>
    )
    return [{ id: key, on, what }]
  })
}

function useReviews(viewer: Viewer, calendar: ReturnType<typeof useCalendarOf>['data']): Entry[] {
  const { t } = useTranslator()
  if (!calendar) return []
  const mission = missionOf(viewer)
  const until = addMonths(calendar.asOf as DayOf, AHEAD)
  const rows = calendar.rows.filter((r) => r.expiry <= until && (mission === null || r.mission === mission))
  const to = (code: string, text: string): ReactNode => (
    <Link to="/missions/$code" params={{ code }}>
      {text}
    </Link>
  )
  return rows.flatMap((r): Entry[] => {
    const ends = {
      id: `mandate:${r.mission}`,
      on: r.expiry,
      what: to(r.mission, t('web.start.due.mandate', { mission: r.mission })),
    }
    const last = {
      id: `latest:${r.mission}`,
      on: r.latestReview,
      what: to(r.mission, t('web.start.due.review', { mission: r.mission })),
    }
    return r.reviewOverdue ? [ends] : [last, ends]
  })
}
