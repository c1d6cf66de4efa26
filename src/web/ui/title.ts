import { useEffect } from 'react'
import { useTranslator } from './translator.ts'

/** Names the page in the browser's title bar and history. */
export function useTitle(title: string): void {
  const { t } = useTranslator()
  const site = t('web.site')
  useEffect(() => {
    document.title = `${title} – ${site}`
  }, [title, site])
}
