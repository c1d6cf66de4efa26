import type { ReactNode } from 'react'
import type { SheetReport } from '../../contract/sheet.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ReportRow } from './report-row.tsx'
import type { Upload } from './use-upload.ts'

interface Props {
  readonly report: SheetReport
  readonly upload: Upload
}

const COUNTS = ['unchanged', 'changed', 'created', 'refused'] as const

/** What a file would change, or what became of it. */
export function UploadReport({ report, upload }: Props): ReactNode {
  const { t } = useTranslator()
  const { counts, rows, written, file, more } = report
  return (
    <section className="report" aria-labelledby="exchange-report">
      <h3 id="exchange-report">{t(written ? 'web.exchange.done' : 'web.exchange.preview', { file })}</h3>
      <p>
        {[
          t('web.exchange.count.rows', { n: counts.rows }),
          ...COUNTS.map((name) => t(`web.exchange.count.${name}`, { n: counts[name] })),
        ].join(t('web.separator'))}
      </p>
      {rows.length === 0 && <p>{t('web.exchange.nothing')}</p>}
      {counts.refused > 0 && !written && <p className="hint">{t('web.exchange.refused_note')}</p>}
      <Actions report={report} upload={upload} />
      {rows.length > 0 && (
        <ScrollRegion label={t('web.exchange.rows')}>
          <table className="plain">
            <caption className="unseen">{t('web.exchange.rows')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('web.exchange.row')}</th>
                <th scope="col">{t('web.exchange.outcome')}</th>
                <th scope="col">{t('web.exchange.details')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ReportRow key={row.line} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {more > 0 && <p>{t('web.exchange.more', { n: more })}</p>}
    </section>
  )
}

function Actions({ report: { counts, written }, upload }: Props): ReactNode {
  const { t } = useTranslator()
  const writes = counts.changed + counts.created > 0
  return (
    <p className="choices">
      {!written && (writes || counts.refused > 0) && (
        <button type="button" className="button primary" disabled={upload.busy !== null} onClick={upload.commit}>
          {t(writes ? 'web.exchange.commit' : 'web.exchange.quarantine_only')}
        </button>
      )}
      {counts.refused > 0 && (
        <button type="button" className="button" disabled={upload.busy !== null} onClick={upload.marked}>
          {t('web.exchange.marked')}
        </button>
      )}
      <button type="button" className="button" disabled={upload.busy !== null} onClick={upload.reset}>
        {t('web.exchange.again')}
      </button>
    </p>
  )
}
