import type { ReactNode } from 'react'
import type { QuarantinedView } from '../../contract/exchange.ts'
import { Instant } from '../ui/instant.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'

export function QuarantineTable({ rows }: { readonly rows: readonly QuarantinedView[] }): ReactNode {
  const { t } = useTranslator()
  return (
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
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({ row }: { readonly row: QuarantinedView }): ReactNode {
  const { t, maybe } = useTranslator()
  const { code, params } = row.problem
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
        {maybe(code, params) ?? maybe(`problem.${code}`, params) ?? <code>{code}</code>}
        <small className="under">{maybe(`remedy.${code}`, params)}</small>
      </td>
      <td>
        <RawRow raw={row.raw} />
      </td>
      <td>
        <bdi>{row.owner}</bdi>
      </td>
      <td>
        {row.settled ? (
          <>
            {t(`web.settled.${row.settled.outcome}`)}: <bdi>{row.settled.reason}</bdi>
          </>
        ) : (
          t('web.settled.no')
        )}
      </td>
    </tr>
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
