import type { ReactNode } from 'react'
import { useTranslator } from './translator.ts'

interface Props {
  readonly page: { readonly total: number; readonly offset: number; readonly limit: number }
  readonly shown: number
  readonly onOffset: (offset: number) => void
}

/** Which rows are shown of how many, and the way to the others. */
export function Pager({ page, shown, onOffset }: Props): ReactNode {
  const { t } = useTranslator()
  if (page.total <= page.limit && page.offset === 0) return null
  const last = page.offset + shown >= page.total
  return (
    <nav className="pager" aria-label={t('web.pager')}>
      <button
        type="button"
        className="button"
        disabled={page.offset === 0}
        onClick={() => onOffset(Math.max(0, page.offset - page.limit))}
      >
        {t('web.pager.previous')}
      </button>
      <span>{t('web.pager.range', { from: page.offset + 1, to: page.offset + shown, total: page.total })}</span>
      <button type="button" className="button" disabled={last} onClick={() => onOffset(page.offset + page.limit)}>
        {t('web.pager.next')}
      </button>
    </nav>
  )
}
