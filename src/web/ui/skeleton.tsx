import type { ReactNode } from 'react'
import { useTranslator } from './translator.ts'

/** Grey bars in the size of what is coming. */
export function Skeleton({ rows = 8, tall = false }: { readonly rows?: number; readonly tall?: boolean }): ReactNode {
  const { t } = useTranslator()
  return (
    <div className={tall ? 'skeleton tall' : 'skeleton'} role="status">
      <span className="unseen">{t('web.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="bar" />
      ))}
    </div>
  )
}
