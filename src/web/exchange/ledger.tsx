import type { ReactNode } from 'react'
import type { LedgerView } from '../../contract/exchange.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { LedgerEntries } from './ledger-entries.tsx'
import { useLedger } from './queries.ts'

/** Whether every entry of the ledger still follows from the one before it, and the entries that are public. */
export function Ledger(): ReactNode {
  const { t } = useTranslator()
  const query = useLedger()
  useTitle(t('web.nav.ledger'))
  return (
    <>
      <h1>{t('web.nav.ledger')}</h1>
      <p className="lead">{t('web.ledger.lead')}</p>
      <p className="soft">{t('web.ledger.entries.about')}</p>
      <Loaded query={query} rows={4}>
        {(ledger) => <Verdict ledger={ledger} onAgain={() => void query.refetch()} busy={query.isFetching} />}
      </Loaded>
      <LedgerEntries />
    </>
  )
}

interface Props {
  readonly ledger: LedgerView
  readonly busy: boolean
  readonly onAgain: () => void
}

function Verdict({ ledger, busy, onAgain }: Props): ReactNode {
  const { t, maybe } = useTranslator()
  return (
    <section className="panel" role="status">
      <h2>{t(ledger.intact ? 'web.ledger.intact' : 'web.ledger.broken')}</h2>
      <p>{t('web.ledger.size', { entries: ledger.entries, rows: ledger.rows })}</p>
      {ledger.head && (
        <p>
          {t('web.ledger.head')} <code className="hash">{ledger.head}</code>
        </p>
      )}
      {ledger.findings.length > 0 && (
        <ul className="notes">
          {ledger.findings.map((finding) => (
            <li key={`${finding.seq}/${finding.fault}/${finding.table}`}>
              {t('web.pair', {
                what: t('web.trace.entry', { seq: finding.seq }),
                more: maybe(`fault.${finding.fault}`) ?? finding.fault,
              })}
              {finding.table && (
                <>
                  {' '}
                  <code>{finding.table}</code>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" disabled={busy} onClick={onAgain}>
        {t('web.ledger.again')}
      </button>
    </section>
  )
}
