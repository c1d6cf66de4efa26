import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CalendarView, MissionPageView } from '../../contract/mission.ts'
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

export function useCalendar({ asOf, knownAt }: WhenSearch): UseQueryResult<CalendarView, Error> {
  const query = { asOf, knownAt, language: useTranslator().language }
  return useQuery({
    queryKey: ['calendar', query],
    queryFn: ({ signal }) => ask<CalendarView>('/api/v1/calendar', query, signal),
    placeholderData: keepPreviousData,
  })
}
