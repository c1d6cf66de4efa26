import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ArrangementListView, ArrangementView } from '../../contract/arrangement.ts'
import type { OrganisationView } from '../../contract/capability.ts'
import type { SessionView } from '../../contract/access.ts'
import { useSession } from '../access/session.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

export function useArrangements(offset: number): UseQueryResult<ArrangementListView, Error> {
  const query = { offset: offset || undefined, limit: 100, language: useTranslator().language }
  return useQuery({
    queryKey: ['arrangements', query],
    queryFn: ({ signal }) => ask<ArrangementListView>('/api/v1/arrangements', query, signal),
    placeholderData: keepPreviousData,
  })
}

export function useArrangement(key: string | undefined): UseQueryResult<ArrangementView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['arrangements', key, query],
    enabled: key !== undefined,
    staleTime: 0,
    queryFn: ({ signal }) => ask<ArrangementView>(`/api/v1/arrangements/${encodeURIComponent(key!)}`, query, signal),
  })
}

export function useOrganisations(): readonly OrganisationView[] {
  const query = { language: useTranslator().language }
  const { data } = useQuery({
    queryKey: ['organisations', query],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<{ organisations: OrganisationView[] }>('/api/v1/organisations', query, signal),
  })
  return data?.organisations ?? []
}

const ARRANGING: ReadonlySet<string> = new Set([
  'SECRETARIAT',
  'MISSION',
  'MEMBER_STATE',
  'REGIONAL_ORGANISATION',
  'TRAINING_CENTRE',
])

/** The viewer, where they may propose arrangements: editors of whoever can be a party, and of the Secretariat. */
export function useArranger(): NonNullable<SessionView['viewer']> | null {
  const viewer = useSession().data?.viewer
  return viewer && viewer.level !== 'READER' && ARRANGING.has(viewer.role) ? viewer : null
}
