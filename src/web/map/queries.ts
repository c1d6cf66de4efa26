import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { GapListView } from '../../contract/gap.ts'
import type { WhenSearch } from '../history/when.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'
import type { MapSearch } from './search.ts'

const PAGE = 1_000

/** Every open line of the day in the reading, page after page. */
export function useOpenLines(search: MapSearch & WhenSearch): UseQueryResult<GapListView, Error> {
  const { asOf, knownAt, reading, domain } = search
  const query = { asOf, knownAt, reading, domain, open: 'true', limit: PAGE, language: useTranslator().language }
  return useQuery({
    queryKey: ['gap-lines', 'map', query],
    queryFn: async ({ signal }) => {
      const list = await ask<GapListView>('/api/v1/gap-lines', query, signal)
      const lines = [...list.lines]
      while (lines.length < list.page.total) {
        const next = await ask<GapListView>('/api/v1/gap-lines', { ...query, offset: lines.length }, signal)
        if (next.lines.length === 0) break
        lines.push(...next.lines)
      }
      return { ...list, lines }
    },
    placeholderData: keepPreviousData,
  })
}
