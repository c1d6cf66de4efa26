import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AccountMenu } from '../access/account-menu.tsx'
import { useSession } from '../access/session.ts'
import { useTranslator } from '../ui/translator.ts'
import { LanguageMenu } from './language-menu.tsx'
import { Mark } from './mark.tsx'
import { PaletteButton } from './palette-button.tsx'
import { roomsFor } from './rooms.ts'
import { ThemeSwitch } from './theme-switch.tsx'

export function Header(): ReactNode {
  const { t } = useTranslator()
  const signedIn = useSession().data?.viewer != null
  return (
    <header className="top">
      <div className="top-row">
        <Link to={signedIn ? '/start' : '/'} className="brand">
          <Mark />
          {t('web.site')}
        </Link>
        <div className="preferences">
          <PaletteButton />
          <LanguageMenu />
          <ThemeSwitch />
          <AccountMenu />
        </div>
      </div>
      <nav className="rooms" aria-label={t('web.nav')}>
        {roomsFor(signedIn).map((room) => (
          <Link key={room.to} to={room.to} activeOptions={{ exact: room.to === '/', includeSearch: false }}>
            {t(room.text)}
          </Link>
        ))}
      </nav>
    </header>
  )
}
