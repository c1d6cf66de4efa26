import '../ui/styles/form.css'
import './review.css'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActionView } from '../../contract/review.ts'
import { WhenBanner } from '../history/banner.tsx'
import { useWhen } from '../history/use-when.ts'
import { Day } from '../ui/day.tsx'
import { useList } from '../ui/list.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { ActionOrigin } from './action-origin.tsx'
import { ActionState } from './action-table.tsx'
import { useAction, useReporter } from './queries.ts'
import { ReportForm } from './report-form.tsx'

/** One action, with everything that was reported of it, and a form for whoever may report. */
export function ActionPage(): ReactNode {
  const { t } = useTranslator()
  const { key } = useParams({ from: '/actions/$key' })
  const query = useAction(key, useWhen())
  useTitle(query.data?.what ?? t('web.nav.actions'))
  return (
    <>
      <h1 dir="auto">{query.data?.what ?? t('web.nav.actions')}</h1>
      <WhenBanner />
      <Loaded query={query} rows={8}>
        {(action) => <Shown action={action} />}
      </Loaded>
    </>
  )
}

function Shown({ action }: { readonly action: ActionView }): ReactNode {
  const { t } = useTranslator()
  const inRow = useList()
  const reporter = useReporter()
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('cli.action.who'), inRow(action.owners.map(({ name }) => name))],
    [t('cli.action.due'), <Day key="due" day={action.due} long />],
    [t('web.column.status'), <ActionState key="state" action={action} />],
    [t('cli.action.from'), <ActionOrigin key="origin" action={action} />],
    [t('web.action.shownTo'), t(`kind.visibility.${action.visibility}`)],
  ]
  return (
    <>
      <dl className="action-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="reports">
        <h2 id="reports">{t('web.action.reports')}</h2>
        {action.events.length === 0 ? (
          <p>{t('web.action.noReports')}</p>
        ) : (
          <ol className="record-list">
            {action.events.map((event, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- reports have no key of their own and only grow
              <li key={at} data-kind={event.kind}>
                <p className="record-head">
                  <strong>{t(`kind.action.${event.kind}`)}</strong>
                  <Day day={event.on} />
                  <span>{event.organisation.name}</span>
                  {event.dueOn !== null && (
                    <span>
                      {t('cli.action.due')} <Day day={event.dueOn} />
                    </span>
                  )}
                  {event.visibility !== 'PUBLIC' && (
                    <span className="mark-word">{t(`kind.visibility.${event.visibility}`)}</span>
                  )}
                </p>
                <p dir="auto">{event.text}</p>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section aria-labelledby="report">
        <h2 id="report">{t('web.action.report')}</h2>
        {reporter(action) ? (
          <ReportForm key={`${action.key} ${action.events.length}`} action={action} />
        ) : (
          <p className="panel">{t('web.action.notYours')}</p>
        )}
      </section>
    </>
  )
}
