import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LANGUAGES } from '../../core/language.ts'
import { OWN_NAMES } from '../../i18n/language.ts'
import { useTranslator } from '../ui/translator.ts'

/** The six languages side by side, each by its own name, as on United Nations pages. */
export function LanguageMenu(): ReactNode {
  const { t, language } = useTranslator()
  return (
    <nav className="languages" aria-label={t('web.language')}>
      {LANGUAGES.map((one) => (
        <Link
          key={one}
          to="."
          search={(now) => ({ ...now, lang: one })}
          replace
          lang={one}
          hrefLang={one}
          resetScroll={false}
          activeProps={{ 'aria-current': undefined, className: '' }}
          {...(one === language && { 'data-chosen': true })}
        >
          {OWN_NAMES[one]}
          {one === language && <span className="unseen"> ✓</span>}
        </Link>
      ))}
    </nav>
  )
}
