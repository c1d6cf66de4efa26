import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CapabilityView } from '../../contract/capability.ts'
import type { GapListView, ListedLineView, TraceView } from '../../contract/gap.ts'
import type { MissionListView } from '../../contract/mission.ts'
import type { WhenSearch } from '../history/when.ts'
import { ask, type Query } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'
import type { GapSearch } from './search.ts'

/** The question that an address asks of the server; the download of the same list asks it too. */
export function listQuery(search: GapSearch & WhenSearch, language: string): Query {
  const {
    asOf,
    knownAt,
    mission,
    capability,
    domain,
    horizon,
    severity,
    open,
    q,
    reading,
    pledges,
    sort,
    order,
    group,
    against,
  } = search
  return {
    asOf,
    knownAt,
    mission,
    capability,
    domain,
    horizon,
    severity,
    open,
    q,
    reading,
    pledges,
    sort,
    order,
    group,
    against,
    language,
  }
}

export function useGapList(search: GapSearch & WhenSearch): UseQueryResult<GapListView, Error> {
  const query = listQuery(search, useTranslator().language)
  return useQuery({
    queryKey: ['gap-lines', query],
    queryFn: ({ signal }) => ask<GapListView>('/api/v1/gap-lines', query, signal),
    placeholderData: keepPreviousData,
  })
}

/** Lines that one question answers; longer lists come page after page, as they are looked at. */
export const PAGE = 200

/** The lines that are there so far, by their place in the list. Asks for the pages named. */
export function useLines(
  search: GapSearch & WhenSearch,
  first: readonly ListedLineView[],
  pages: readonly number[],
): (at: number) => ListedLineView | undefined {
  const query = listQuery(search, useTranslator().language)
  const more = pages.filter((page) => page > 0)
  const answers = useQueries({
    queries: more.map((page) => ({
      queryKey: ['gap-lines', query, page],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask<GapListView>('/api/v1/gap-lines', { ...query, offset: page * PAGE }, signal),
    })),
  })
  return (at) => {
    const page = Math.floor(at / PAGE)
    return page === 0 ? first[at] : answers[more.indexOf(page)]?.data?.lines[at % PAGE]
  }
}

/** The sources of a line; of the list that counts what the reader may see, if that is the one shown. */
export function useTrace(
  line: string,
  { asOf, knownAt, pledges }: WhenSearch & Pick<GapSearch, 'pledges'>,
): UseQueryResult<TraceView, Error> {
  const query = { asOf, knownAt, pledges, language: useTranslator().language }
  const path = line.split('/').map(encodeURIComponent).join('/')
  return useQuery({
    queryKey: ['trace', line, query],
    queryFn: ({ signal }) => ask<TraceView>(`/api/v1/gap-lines/${path}/trace`, query, signal),
  })
}

/** Names for the filters; the list does not wait for them. */
export function useCapabilities(): readonly CapabilityView[] {
  const query = { language: useTranslator().language }
  const { data } = useQuery({
    queryKey: ['capabilities', query],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<{ capabilities: CapabilityView[] }>('/api/v1/capabilities', query, signal),
  })
  return data?.capabilities ?? []
}

export function useMissions({ asOf, knownAt }: WhenSearch): UseQueryResult<MissionListView, Error> {
  const query = { asOf, knownAt, language: useTranslator().language }
  return useQuery({
    queryKey: ['missions', query],
    queryFn: ({ signal }) => ask<MissionListView>('/api/v1/missions', query, signal),
    placeholderData: keepPreviousData,
  })
}
