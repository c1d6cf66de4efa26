import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { useShortcutList } from './shortcuts.tsx'

export function Footer(): ReactNode {
  const { t } = useTranslator()
  const openShortcuts = useShortcutList()
  return (
    <footer className="bottom">
      <p>{t('web.footer.disclaimer')}</p>
      <p>{t('web.footer.licence')}</p>
      <p className="bottom-links">
        <Link to="/settings">{t('web.settings')}</Link>
        <a href="/api/v1/openapi.json">{t('web.footer.api')}</a>
        <button type="button" className="linklike" onClick={openShortcuts}>
          {t('web.shortcuts')}
        </button>
      </p>
    </footer>
  )
}
