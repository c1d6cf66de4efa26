import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { GrantView, SessionView } from '../../contract/access.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

export const SESSION_KEY = 'session'

/** Who signed in and for whom they act: `data.viewer` is null for anyone. */
export function useSession(): UseQueryResult<SessionView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: [SESSION_KEY, query],
    queryFn: ({ signal }) => ask<SessionView>('/api/v1/session', query, signal),
    staleTime: 60_000,
    refetchOnWindowFocus: true,
  })
}

/** The grant acted in; null for anyone, and for whoever only administers. */
export const actingIn = (session: SessionView | undefined): GrantView | null =>
  session?.grants.find((g) => g.id === session.acting) ?? null

/** True if the viewer may write for an organisation of their own. */
export const mayWrite = (session: SessionView | undefined): boolean =>
  session?.viewer != null && session.viewer.level !== 'READER'

/** Forgets everything that was shown to somebody else: after signing in or out, and after acting for another. */
export function useViewerChanged(): () => Promise<void> {
  const queries = useQueryClient()
  // A one-time link that has just been used must not be asked about again.
  return () => queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'link' })
}
