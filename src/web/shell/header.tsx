import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AccountMenu } from '../access/account-menu.tsx'
import { useTranslator } from '../ui/translator.ts'
import { LanguageMenu } from './language-menu.tsx'
import { Mark } from './mark.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

const ROOMS = [
  { to: '/', text: 'web.nav.gaps' },
  { to: '/editions', text: 'web.nav.editions' },
  { to: '/pledges', text: 'web.nav.pledges' },
  { to: '/arrangements', text: 'web.nav.arrangements' },
  { to: '/missions', text: 'web.nav.missions' },
  { to: '/calendar', text: 'web.nav.calendar' },
  { to: '/exchange', text: 'web.nav.exchange' },
  { to: '/quarantine', text: 'web.nav.quarantine' },
  { to: '/ledger', text: 'web.nav.ledger' },
] as const

export function Header(): ReactNode {
  const { t } = useTranslator()
  return (
    <header className="top">
      <div className="top-row">
        <Link to="/" className="brand">
          <Mark />
          {t('web.site')}
        </Link>
        <div className="preferences">
          <LanguageMenu />
          <ThemeSwitch />
          <AccountMenu />
        </div>
      </div>
      <nav className="rooms" aria-label={t('web.nav')}>
        {ROOMS.map((room) => (
          <Link key={room.to} to={room.to} activeOptions={{ exact: room.to === '/', includeSearch: false }}>
            {t(room.text)}
          </Link>
        ))}
      </nav>
    </header>
  )
}
