import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActionView } from '../../contract/review.ts'
import { Day } from '../ui/day.tsx'
import { useList } from '../ui/list.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ActionOrigin } from './action-origin.tsx'

/** Who is to do what, by when, from which paragraph or decision, and how it stands. */
export function ActionTable({ actions }: { readonly actions: readonly ActionView[] }): ReactNode {
  const { t } = useTranslator()
  const inRow = useList()
  return (
    <ScrollRegion label={t('web.action.table')}>
      <table className="plain stacked actions">
        <caption className="unseen">{t('web.action.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cli.action.what')}</th>
            <th scope="col">{t('cli.action.who')}</th>
            <th scope="col">{t('cli.action.due')}</th>
            <th scope="col">{t('web.column.status')}</th>
            <th scope="col">{t('cli.action.from')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.key} className={action.state === 'OVERDUE' ? 'overdue' : undefined}>
              <th scope="row">
                <Link to="/actions/$key" params={{ key: action.key }} dir="auto">
                  {action.what}
                </Link>
                {action.visibility !== 'PUBLIC' && (
                  <span className="mark-word">{t(`kind.visibility.${action.visibility}`)}</span>
                )}
              </th>
              <td data-label={t('cli.action.who')}>{inRow(action.owners.map(({ name }) => name))}</td>
              <td data-label={t('cli.action.due')}>
                <Day day={action.due} />
                {action.duePrinted !== null && (
                  <small className="under">{t('web.action.printed', { text: action.duePrinted })}</small>
                )}
              </td>
              <td data-label={t('web.column.status')}>
                <ActionState action={action} />
              </td>
              <td data-label={t('cli.action.from')}>
                <ActionOrigin action={action} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** How an action stands, and how many days are left or it is late by. */
export function ActionState({ action }: { readonly action: ActionView }): ReactNode {
  const { t } = useTranslator()
  const { state, daysLeft, closedOn } = action
  return (
    <span data-state={state} className="action-state">
      {t(`status.action.${state}`)}
      <small className="under">
        {closedOn !== null ? (
          <Day day={closedOn} />
        ) : daysLeft < 0 ? (
          t('web.action.late', { n: -daysLeft })
        ) : (
          t('web.action.left', { n: daysLeft })
        )}
      </small>
    </span>
  )
}
