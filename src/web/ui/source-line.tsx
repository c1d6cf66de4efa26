import type { ReactNode } from 'react'
import type { SourceView } from '../../contract/common.ts'
import { Day } from './day.tsx'
import { Original } from './original.tsx'
import { useTranslator } from './translator.ts'

/** A source as a reference: title as link, publisher, day, note. */
export function SourceLine({ source }: { readonly source: SourceView }): ReactNode {
  const { t } = useTranslator()
  const title = <bdi>{source.title}</bdi>
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noreferrer external" className="source-link">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      <span className="soft">
        {source.publisher ? <bdi>{source.publisher}</bdi> : t('web.source.publisher.unknown')}
        {t('web.separator')}
        {source.publishedOn ? <Day day={source.publishedOn} /> : t('web.source.day.unknown')}
      </span>
      {source.note && (
        <span className="soft">
          <Original text={source.note} />
        </span>
      )}
    </>
  )
}
