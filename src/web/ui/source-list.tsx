import type { ReactNode } from 'react'
import type { SourceView } from '../../contract/common.ts'
import { SourceLine } from './source-line.tsx'
import { useTranslator } from './translator.ts'

/** Every source of a page; it is printed too. */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }): ReactNode {
  const { t } = useTranslator()
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('web.sources')}</h2>
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}
