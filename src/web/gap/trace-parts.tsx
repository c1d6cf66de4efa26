import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { SourceLine } from '../ui/source-line.tsx'
import { useTranslator } from '../ui/translator.ts'

const SHOWN = 10

/** The contributors behind a figure, as the register lists them. */
export function TraceParts({ parts }: { readonly parts: TraceView['observations'] }): ReactNode {
  const { t } = useTranslator()
  if (parts.length === 0) return null
  const sources = [...new Map(parts.map(({ source }) => [source.id, source])).values()]
  return (
    <section>
      <h3>{t('web.trace.parts', { n: parts.length })}</h3>
      <PartTable parts={parts.slice(0, SHOWN)} />
      {parts.length > SHOWN && (
        <details>
          <summary>{t('web.trace.moreParts', { n: parts.length - SHOWN })}</summary>
          <PartTable parts={parts.slice(SHOWN)} />
        </details>
      )}
      {sources.map((source) => (
        <p key={source.id} className="source-line">
          <SourceLine source={source} />
        </p>
      ))}
    </section>
  )
}

function PartTable({ parts }: { readonly parts: TraceView['observations'] }): ReactNode {
  const { t, day } = useTranslator()
  return (
    <table className="plain">
      <caption className="unseen">{t('web.contributors')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.contributor')}</th>
          <th scope="col" className="number">
            {t('web.column.figure')}
          </th>
          <th scope="col">{t('web.column.day')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.key}>
            <th scope="row">{part.contributor?.name ?? part.mission}</th>
            <td className="number">{t(`quantity.${part.unit}`, { n: part.value })}</td>
            <td>{day(part.validOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
