import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemPanel } from './problem-panel.tsx'
import { Skeleton } from './skeleton.tsx'

interface Props<T> {
  readonly query: UseQueryResult<T, Error>
  readonly rows?: number
  readonly children: (data: T) => ReactNode
}

/** The three states of every answer: coming, refused, here. */
export function Loaded<T>({ query, rows, children }: Props<T>): ReactNode {
  if (query.isError) return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeleton rows={rows} />
  return (
    <div aria-busy={query.isPlaceholderData} className={query.isPlaceholderData ? 'stale' : undefined}>
      {children(query.data)}
    </div>
  )
}
