import { Link } from '@tanstack/react-router'
import { useRef, type ReactNode } from 'react'
import { AccountMenu } from '../access/account-menu.tsx'
import { useSession } from '../access/session.ts'
import { useClosing } from '../ui/closing.ts'
import { useNarrow } from '../ui/media.ts'
import { useTranslator } from '../ui/translator.ts'
import { LanguageMenu } from './language-menu.tsx'
import { Mark } from './mark.tsx'
import { PaletteButton } from './palette-button.tsx'
import { roomsFor } from './rooms.ts'
import { ThemeSwitch } from './theme-switch.tsx'

/** Where one is, and the ways elsewhere: side by side, or behind a button where there is little room. */
export function Header(): ReactNode {
  const { t } = useTranslator()
  const narrow = useNarrow()
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
          {narrow ? null : (
            <>
              <LanguageMenu />
              <ThemeSwitch />
            </>
          )}
          <AccountMenu />
          {narrow && <Menu />}
        </div>
      </div>
      {narrow ? null : <Rooms />}
    </header>
  )
}

function Rooms({ onChoose }: { readonly onChoose?: () => void }): ReactNode {
  const { t } = useTranslator()
  const signedIn = useSession().data?.viewer != null
  return (
    <nav className="rooms" aria-label={t('web.nav')}>
      {roomsFor(signedIn).map((room) => (
        <Link
          key={room.to}
          to={room.to}
          activeOptions={{ exact: room.to === '/', includeSearch: false }}
          {...(onChoose && { onClick: onChoose })}
        >
          {t(room.text)}
        </Link>
      ))}
    </nav>
  )
}

/** Rooms, languages and appearance behind one button. */
function Menu(): ReactNode {
  const { t } = useTranslator()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = useClosing(menu)
  return (
    <details ref={menu} className="top-menu">
      <summary className="button">{t('web.menu')}</summary>
      <div className="top-sheet">
        <Rooms onChoose={close} />
        <LanguageMenu />
        <ThemeSwitch />
      </div>
    </details>
  )
}
