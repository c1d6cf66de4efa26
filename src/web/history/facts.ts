import { useQuery } from '@tanstack/react-query'
import type { Day } from '../../core/history/day.ts'
import { ask } from '../ui/fetch.ts'

interface Facts {
  readonly first: Day | null
  readonly last: Day | null
}

/** First and last day of which anything is recorded. */
export function useFacts(): Facts {
  const { data } = useQuery({
    queryKey: ['ready'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<{ facts: Facts | null }>('/api/v1/ready', {}, signal),
  })
  return data?.facts ?? { first: null, last: null }
}
