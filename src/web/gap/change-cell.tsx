import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import type { ShownLine } from './gap-lines.tsx'

/** What became of a gap since the edition compared with, and what it was then. */
export function ChangeCell({ change }: { readonly change: ShownLine['change'] }): ReactNode {
  const { t } = useTranslator()
  if (!change)
    return (
      <span className="soft" title={t('web.list.outside')}>
        –<span className="unseen"> {t('web.list.outside')}</span>
      </span>
    )
  const { kind, gapBefore, remarks } = change
  const was = gapBefore === null ? t('web.list.before.unknown') : t('web.list.before', { n: gapBefore })
  return (
    <>
      <span className="change" data-kind={kind}>
        {t(`kind.change.${kind}`)}
      </span>
      {kind !== 'UNCHANGED' && !remarks.includes('line_added') && <small className="under">{was}</small>}
    </>
  )
}
