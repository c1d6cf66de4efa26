import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'

const PLACES = [
  ['/calendar', 'web.nav.calendar'],
  ['/calendar/programme', 'web.programme'],
  ['/calendar/subscribe', 'web.review.subscribe'],
] as const

/** The three pages of the calendar: what is planned, what keeps days from being free, and how to follow it. */
export function CalendarNav(): ReactNode {
  const { t } = useTranslator()
  return (
    <nav className="rooms calendar-nav" aria-label={t('web.nav.calendar')}>
      {PLACES.map(([to, text]) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {t(text)}
        </Link>
      ))}
    </nav>
  )
}
