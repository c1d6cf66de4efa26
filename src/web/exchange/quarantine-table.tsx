import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { QuarantinedView } from '../../contract/exchange.ts'
import { OrganisationName } from '../access/organisation-name.tsx'
import { Instant } from '../ui/instant.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { withWords } from '../words/words.ts'
import { problemText } from './problem-text.ts'

const SettleDialog = lazy(async () => {
  const { SettleDialog } = await withWords(['exchange', 'sheet', 'problem'], () => import('./settle-dialog.tsx'))
  return { default: SettleDialog }
})

export function QuarantineTable({ rows }: { readonly rows: readonly QuarantinedView[] }): ReactNode {
  const { t } = useTranslator()
  const [settling, setSettling] = useState<QuarantinedView | null>(null)
  return (
    <>
      <Suspense fallback={null}>
        {settling && <SettleDialog row={settling} onClose={() => setSettling(null)} />}
      </Suspense>
      <ScrollRegion label={t('web.nav.quarantine')}>
        <table className="plain">
          <caption className="unseen">{t('web.nav.quarantine')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.column.file')}</th>
              <th scope="col">{t('web.column.problem')}</th>
              <th scope="col">{t('web.column.row')}</th>
              <th scope="col">{t('web.column.owner')}</th>
              <th scope="col">{t('web.column.settled')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} onSettle={() => setSettling(row)} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}

interface RowProps {
  readonly row: QuarantinedView
  readonly onSettle: () => void
}

function Row({ row, onSettle }: RowProps): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const { what, remedy } = problemText(translator, row.problem)
  return (
    <tr>
      <th scope="row">
        <bdi>{row.file}</bdi>
        <small className="under">
          {t('web.quarantine.line', { line: row.line })}
          {t('web.separator')}
          <Instant at={row.at} />
        </small>
      </th>
      <td>
        {what}
        <small className="under">{remedy}</small>
      </td>
      <td>
        <RawRow raw={row.raw} />
      </td>
      <td>
        <OrganisationName code={row.owner} />
        {row.mine && row.held !== null && <small className="under">{t('web.settle.own')}</small>}
      </td>
      <td>
        <Settlement row={row} onSettle={onSettle} />
      </td>
    </tr>
  )
}

function Settlement({ row: { settled, mine, id }, onSettle }: RowProps): ReactNode {
  const { t, maybe } = useTranslator()
  if (settled) {
    const code = settled.reason.startsWith('sheet.') ? settled.reason.slice('sheet.'.length) : null
    const reason = (code === null ? null : maybe(`web.settled.${code}`)) ?? settled.reason
    return (
      <>
        {t(`web.settled.${settled.outcome}`)}: <bdi>{reason}</bdi>
      </>
    )
  }
  if (!mine) return t('web.settled.no')
  return (
    <button type="button" className="button" onClick={onSettle} aria-label={t('web.settle.title', { row: String(id) })}>
      {t('web.settle.open')}
    </button>
  )
}

/** The row as the file has it. */
function RawRow({ raw }: { readonly raw: QuarantinedView['raw'] }): ReactNode {
  const { t } = useTranslator()
  return (
    <details>
      <summary>{t('web.quarantine.show')}</summary>
      <dl className="raw" dir="ltr">
        {Object.entries(raw).map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value || '–'}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
