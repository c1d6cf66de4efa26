import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'

/** No such page: says so, and where to go. */
export function NotFound(): ReactNode {
  const { t } = useTranslator()
  useTitle(t('web.notFound.title'))
  return (
    <section className="panel">
      <h1>{t('web.notFound.title')}</h1>
      <p>{t('web.notFound.detail')}</p>
      <p className="remedy">{t('web.notFound.remedy')}</p>
      <p>
        <Link to="/">{t('web.nav.gaps')}</Link> · <Link to="/missions">{t('web.nav.missions')}</Link>
      </p>
    </section>
  )
}
