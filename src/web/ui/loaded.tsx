import type { UseQueryResult } from '@tanstack/react-query'
import { useDeferredValue, type ReactNode } from 'react'
import { Unreachable } from './fetch.ts'
import { ProblemPanel } from './problem-panel.tsx'
import { Skeleton } from './skeleton.tsx'
import { useTranslator } from './translator.ts'

interface Props<T> {
  readonly query: UseQueryResult<T, Error>
  readonly rows?: number
  readonly children: (data: T) => ReactNode
}

/** The three states of every answer: coming, refused, here. Silence takes nothing away that is here. */
export function Loaded<T>({ query, rows, children }: Props<T>): ReactNode {
  const retry = (): void => void query.refetch()
  // A long table is drawn in slices between which the page hears its reader.
  const data = useDeferredValue(query.data)
  const silent = query.error instanceof Unreachable && query.data !== undefined
  if (query.isError && !silent) return <ProblemPanel error={query.error} onRetry={retry} />
  if (data === undefined || query.data === undefined) return <Skeleton rows={rows} />
  // What is still being drawn is not what was asked for, and looks like it.
  const late = query.isPlaceholderData || data !== query.data
  return (
    <div aria-busy={late} className={late ? 'stale' : undefined}>
      {silent && <Kept at={query.dataUpdatedAt} onRetry={retry} />}
      {children(data)}
    </div>
  )
}

/** What was loaded stays in sight while nothing answers, and says how old it is. */
function Kept({ at, onRetry }: { readonly at: number; readonly onRetry: () => void }): ReactNode {
  const { t, day } = useTranslator()
  const iso = new Date(at).toISOString()
  return (
    <p className="banner kept" role="status">
      {t('web.kept', { at: `${day(iso.slice(0, 10))} ${iso.slice(11, 16)} UTC` })}{' '}
      <button type="button" className="linklike" onClick={onRetry}>
        {t('web.kept.again')}
      </button>
    </p>
  )
}
