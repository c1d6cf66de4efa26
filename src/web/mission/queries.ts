import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { MissionPageView } from '../../contract/mission.ts'
import type { WhenSearch } from '../history/when.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

export function useMissionPage(code: string, { asOf, knownAt }: WhenSearch): UseQueryResult<MissionPageView, Error> {
  const query = { asOf, knownAt, language: useTranslator().language }
  return useQuery({
    queryKey: ['mission', code, query],
    queryFn: ({ signal }) => ask<MissionPageView>(`/api/v1/missions/${encodeURIComponent(code)}`, query, signal),
    placeholderData: (before) => (before?.mission.code === code ? before : undefined),
  })
}
