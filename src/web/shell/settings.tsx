import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useSession } from '../access/session.ts'
import { isLanguage, LANGUAGES } from '../../core/language.ts'
import { LOCALES, OWN_NAMES } from '../../i18n/language.ts'
import { Select } from '../ui/select.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { useShortcutList } from './shortcuts.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** What one may choose of the site, and the ways to what is chosen elsewhere. */
export function Settings(): ReactNode {
  const { t } = useTranslator()
  const openShortcuts = useShortcutList()
  const signedIn = useSession().data?.person != null
  useTitle(t('web.settings'))
  return (
    <>
      <h1>{t('web.settings')}</h1>
      <p className="lead">{t('web.settings.lead')}</p>
      <section aria-labelledby="set-language" className="titled">
        <h2 id="set-language">{t('web.language')}</h2>
        <LanguageChoice />
      </section>
      <section aria-labelledby="set-theme" className="titled">
        <h2 id="set-theme">{t('web.theme')}</h2>
        <ThemeSwitch />
      </section>
      <section aria-labelledby="set-time">
        <h2 id="set-time">{t('web.settings.time')}</h2>
        <p>{t('web.settings.time.utc')}</p>
        <Zone />
      </section>
      <section aria-labelledby="set-keys">
        <h2 id="set-keys">{t('web.settings.keys')}</h2>
        <p>{t('web.settings.keys.about')}</p>
        <button type="button" className="button" onClick={openShortcuts}>
          {t('web.shortcuts')}
        </button>
      </section>
      <section aria-labelledby="set-news">
        <h2 id="set-news">{t('web.settings.news')}</h2>
        <p>{t('web.settings.news.about')}</p>
        <Link to="/calendar" className="button">
          {t('web.nav.calendar')}
        </Link>
      </section>
      <section aria-labelledby="set-safety">
        <h2 id="set-safety">{t('web.settings.safety')}</h2>
        <p>{t('web.settings.safety.about')}</p>
        <Link to={signedIn ? '/account' : '/sign-in'} className="button">
          {t(signedIn ? 'web.access.account' : 'web.access.signIn')}
        </Link>
      </section>
    </>
  )
}

function LanguageChoice(): ReactNode {
  const { t, language } = useTranslator()
  const navigate = useNavigate()
  return (
    <Select
      label={t('web.language')}
      value={language}
      onChange={(lang) => {
        if (isLanguage(lang)) void navigate({ to: '.', search: (now) => ({ ...now, lang }), resetScroll: false })
      }}
      options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
    />
  )
}

/** The zone of the reader's device, with one time of day in both. */
function Zone(): ReactNode {
  const { t, language } = useTranslator()
  const [now] = useState(() => new Date())
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions()
  const time = (timeZone: string): string =>
    new Intl.DateTimeFormat(LOCALES[language], {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(now)
  return <p>{t('web.settings.time.here', { zone, here: time(zone), utc: time('UTC') })}</p>
}
