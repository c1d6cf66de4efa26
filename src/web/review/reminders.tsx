import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActionView } from '../../contract/review.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly actions: readonly ActionView[]
  readonly organisation: string
}

/** What the viewer's own organisation is late with, or must do soon. */
export function Reminders({ actions, organisation }: Props): ReactNode {
  const { t, day } = useTranslator()
  const own = actions.filter((a) => a.owners.some((o) => o.code === organisation))
  const pressing = own.filter((a) => a.state === 'OVERDUE' || a.state === 'DUE')
  if (pressing.length === 0) return null
  return (
    <aside className="banner" aria-labelledby="reminders">
      <p id="reminders">
        <strong>{t('web.action.reminders', { n: pressing.length })}</strong>
      </p>
      <ul className="notes">
        {pressing.map((action) => (
          <li key={action.key}>
            <Link to="/actions/$key" params={{ key: action.key }} dir="auto">
              {action.what}
            </Link>{' '}
            <small>{t('web.pair', { what: t(`status.action.${action.state}`), more: day(action.due) })}</small>
          </li>
        ))}
      </ul>
    </aside>
  )
}
