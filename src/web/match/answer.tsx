import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemPanel } from '../ui/problem-panel.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props<T> {
  readonly query: UseQueryResult<T, Error>
  readonly children: (answer: T) => ReactNode
}

/** An answer that takes some seconds to work out. */
export function Answer<T>({ query, children }: Props<T>): ReactNode {
  const { t } = useTranslator()
  if (query.isError) return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined)
    return (
      <p className="panel" role="status" aria-busy="true">
        {t('web.match.computing')}
      </p>
    )
  return children(query.data)
}

/** How many plans the time was not enough for. */
export function Partial({ untried }: { readonly untried: number }): ReactNode {
  const { t } = useTranslator()
  return untried > 0 && <p className="soft">{t('cli.match.partial', { count: untried })}</p>
}
