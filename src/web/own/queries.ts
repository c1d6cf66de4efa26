import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ActionListView } from '../../contract/review.ts'
import type {
  CourseNeedsView,
  HelpPlacesView,
  HelpThoughtBody,
  MoneyThoughtBody,
  UnlockedView,
} from '../../contract/match-thoughts.ts'
import { ask } from '../ui/fetch.ts'
import { newKey, send } from '../ui/send.ts'
import { today } from '../ui/today.ts'
import { useTranslator } from '../ui/translator.ts'

/** A question about what one thinks of giving: its body stays out of the address and the log. */
function useThought<T>(path: string, thought: object, enabled: boolean): UseQueryResult<T, Error> {
  const { language } = useTranslator()
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  const body = { ...thought, ...(asOf && { asOf }), ...(knownAt && { knownAt }) }
  return useQuery({
    queryKey: ['match-thoughts', path, body, language],
    enabled,
    retry: false,
    staleTime: 300_000,
    // Whoever types on no longer waits for the answer to what stood there before.
    queryFn: ({ signal }) =>
      send<T>({ method: 'POST', path: `/api/v1/match-thoughts/${path}`, body }, newKey(), language, signal),
  })
}

export const useHelpMost = (thought: HelpThoughtBody): UseQueryResult<HelpPlacesView, Error> =>
  useThought('help-most', { ...thought, seconds: 8 }, true)

export const useMoney = (thought: MoneyThoughtBody, enabled: boolean): UseQueryResult<UnlockedView, Error> =>
  useThought('money', { ...thought, seconds: 20 }, enabled)

export function useCourseNeeds(): UseQueryResult<CourseNeedsView, Error> {
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  const query = { asOf, knownAt, language: useTranslator().language }
  return useQuery({
    queryKey: ['course-needs', query],
    queryFn: ({ signal }) => ask<CourseNeedsView>('/api/v1/course-needs', query, signal),
  })
}

/** What reviews have asked of an organisation; of everyone where none is named. As of today: a due day is a day. */
export function useActions(owner: string | null): UseQueryResult<ActionListView, Error> {
  const query = { asOf: today(), owner: owner ?? undefined, language: useTranslator().language }
  return useQuery({
    queryKey: ['actions', query],
    queryFn: ({ signal }) => ask<ActionListView>('/api/v1/actions', query, signal),
  })
}
