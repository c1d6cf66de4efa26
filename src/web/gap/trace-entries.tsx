import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { Instant } from '../ui/instant.tsx'
import { Original } from '../ui/original.tsx'
import { useTranslator } from '../ui/translator.ts'

/** The ledger entries that vouch for the figures. */
export function TraceEntries({ entries }: { readonly entries: TraceView['entries'] }): ReactNode {
  const { t } = useTranslator()
  if (entries.length === 0) return null
  return (
    <section>
      <h3>{t('web.nav.ledger')}</h3>
      <ul className="notes">
        {entries.map((entry) => (
          <li key={entry.seq}>
            {t('web.trace.entry', { seq: entry.seq })}
            {t('web.separator')}
            <Instant at={entry.at} />
            {t('web.separator')}
            <bdi>{entry.actor}</bdi>
            {t('web.separator')}
            <code>{entry.action}</code>
            {entry.reason && (
              <>
                {t('web.separator')}
                <Original text={entry.reason} />
              </>
            )}
            <code className="hash">{entry.hash}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
