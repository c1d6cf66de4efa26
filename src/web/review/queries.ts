import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ActionListView, ActionView, InviteesView, ReviewListView, ReviewView } from '../../contract/review.ts'
import type { FeedListView, ReviewCalendarView } from '../../contract/review-calendar.ts'
import { mayWrite, useSession } from '../access/session.ts'
import type { WhenSearch } from '../history/when.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'
import type { ActionSearch } from './search.ts'

/** Everything that a change of a review, a programme or an action may have made old. */
export const TOUCHED = [['review-calendar'], ['reviews'], ['actions']] as const

export function useReviewCalendar(
  { asOf, knownAt }: WhenSearch,
  since: string | undefined,
): UseQueryResult<ReviewCalendarView, Error> {
  const query = { asOf, knownAt, since, language: useTranslator().language }
  return useQuery({
    queryKey: ['review-calendar', query],
    queryFn: ({ signal }) => ask<ReviewCalendarView>('/api/v1/review-calendar', query, signal),
    placeholderData: keepPreviousData,
  })
}

export function useReviews(): UseQueryResult<ReviewListView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['reviews', query],
    queryFn: ({ signal }) => ask<ReviewListView>('/api/v1/reviews', query, signal),
  })
}

export function useReview(key: string): UseQueryResult<ReviewView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['reviews', key, query],
    staleTime: 0,
    queryFn: ({ signal }) => ask<ReviewView>(`/api/v1/reviews/${encodeURIComponent(key)}`, query, signal),
  })
}

/** Whom the rule would invite, where a mission is chosen. */
export function useInvitees(mission: string, asOf: string): UseQueryResult<InviteesView, Error> {
  const query = { mission, asOf, language: useTranslator().language }
  return useQuery({
    queryKey: ['review-calendar', 'invitees', query],
    enabled: mission !== '' && asOf !== '',
    queryFn: ({ signal }) => ask<InviteesView>('/api/v1/review-invitees', query, signal),
  })
}

export function useActions(
  search: ActionSearch & WhenSearch & { readonly review?: string },
): UseQueryResult<ActionListView, Error> {
  const { asOf, knownAt, owner, mission, state, review } = search
  const query = { asOf, knownAt, owner, mission, state, review, language: useTranslator().language }
  return useQuery({
    queryKey: ['actions', query],
    queryFn: ({ signal }) => ask<ActionListView>('/api/v1/actions', query, signal),
    placeholderData: keepPreviousData,
  })
}

export function useAction(key: string, { asOf }: WhenSearch): UseQueryResult<ActionView, Error> {
  const query = { asOf, language: useTranslator().language }
  return useQuery({
    queryKey: ['actions', key, query],
    staleTime: 0,
    queryFn: ({ signal }) => ask<ActionView>(`/api/v1/actions/${encodeURIComponent(key)}`, query, signal),
  })
}

/** One's own private calendars. */
export function useFeeds(): UseQueryResult<FeedListView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['calendar-feeds', query],
    queryFn: ({ signal }) => ask<FeedListView>('/api/v1/calendar-feeds', query, signal),
  })
}

/** True where the viewer keeps programmes and reviews: editors of the Secretariat and of the Working Group. */
export function useKeeper(): boolean {
  const viewer = useSession().data?.viewer
  return viewer != null && viewer.level !== 'READER' && ['SECRETARIAT', 'WORKING_GROUP'].includes(viewer.role)
}

/** Tells whether the viewer may report of an action: whoever is to act, and the keepers. */
export function useReporter(): (action: ActionView) => boolean {
  const session = useSession().data
  const keeper = useKeeper()
  const own = session?.viewer?.organisation
  return ({ owners }) => keeper || (mayWrite(session) && owners.some(({ code }) => code === own))
}
