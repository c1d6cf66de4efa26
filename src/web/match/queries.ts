import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { SessionView } from '../../contract/access.ts'
import type { MatchBuildView, MatchRunListView, MatchRunView } from '../../contract/match.ts'
import type { MatchProblem } from '../../core/match/problem.ts'
import { useSession } from '../access/session.ts'
import { ask, type Query } from '../ui/fetch.ts'
import { newKey, send } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'

const pathOf = (id: string): string => `/api/v1/match-runs/${encodeURIComponent(id)}`

/** The viewer, where they act for somebody and so may ask for runs. */
export const useMatcher = (): NonNullable<SessionView['viewer']> | null => useSession().data?.viewer ?? null

export function useRuns(offset: number): UseQueryResult<MatchRunListView, Error> {
  const query = { offset: offset || undefined, limit: 50, language: useTranslator().language }
  return useQuery({
    queryKey: ['match-runs', 'list', query],
    queryFn: ({ signal }) => ask<MatchRunListView>('/api/v1/match-runs', query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.runs.some((run) => run.state !== 'ENDED') ? 3_000 : false),
  })
}

export function useRun(id: string): UseQueryResult<MatchRunView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['match-runs', id, query],
    enabled: id !== '',
    queryFn: ({ signal }) => ask<MatchRunView>(pathOf(id), query, signal),
    // The stream of progress tells sooner; this is for whoever cannot hear it.
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'ENDED' ? 5_000 : false),
  })
}

/** The very problem that a kept run has solved; it never changes. */
export function useProblem(id: string, enabled: boolean): UseQueryResult<MatchProblem, Error> {
  return useQuery({
    queryKey: ['match-runs', id, 'problem'],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<MatchProblem>(`${pathOf(id)}/problem`, {}, signal),
  })
}

export function usePreview(question: Query, enabled: boolean): UseQueryResult<MatchBuildView, Error> {
  const query = { ...question, language: useTranslator().language }
  return useQuery({
    queryKey: ['match-problem', query],
    enabled,
    retry: false,
    queryFn: ({ signal }) => ask<MatchBuildView>('/api/v1/match-problem', query, signal),
  })
}

/** A question about a kept plan: worked out once for each body; the body stays out of the address and the log. */
export function useAnswer<T>(id: string, what: string, body: object, enabled: boolean): UseQueryResult<T, Error> {
  const { language } = useTranslator()
  return useQuery({
    queryKey: ['match-runs', id, what, body, language],
    enabled,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => send<T>({ method: 'POST', path: `${pathOf(id)}/${what}`, body }, newKey(), language),
  })
}
