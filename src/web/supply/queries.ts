import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { OrganisationView } from '../../contract/capability.ts'
import type { PledgeTotalsView } from '../../contract/pledge-totals.ts'
import type { PledgeListView, PledgeReadersView, PledgeView } from '../../contract/supply.ts'
import { useSession } from '../access/session.ts'
import type { WhenSearch } from '../history/when.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'
import type { PledgeSearch } from './search.ts'

/** What a change to a pledge touches: its own answers, and the lists that count it. */
export const TOUCHED = [['pledges'], ['gap-lines'], ['trace']] as const

export const pathOf = (key: string): string => `/api/v1/pledges/${encodeURIComponent(key)}`

export function usePledges(search: PledgeSearch & WhenSearch): UseQueryResult<PledgeListView, Error> {
  const { asOf, knownAt, organisation, mission, capability, kind, state, due, alerts, offset } = search
  const { language } = useTranslator()
  const query = {
    asOf,
    knownAt,
    organisation,
    mission,
    capability,
    kind,
    state,
    due,
    alerts,
    offset,
    limit: 100,
    language,
  }
  return useQuery({
    queryKey: ['pledges', 'list', query],
    queryFn: ({ signal }) => ask<PledgeListView>('/api/v1/pledges', query, signal),
    placeholderData: keepPreviousData,
  })
}

/** One pledge, asked for anew each time that it is opened: somebody else may have changed it. */
export function usePledge(key: string, { asOf, knownAt }: WhenSearch): UseQueryResult<PledgeView, Error> {
  const query = { asOf, knownAt, language: useTranslator().language }
  return useQuery({
    queryKey: ['pledges', key, query],
    staleTime: 0,
    queryFn: ({ signal }) => ask<PledgeView>(pathOf(key), query, signal),
    placeholderData: (before) => (before?.key === key ? before : undefined),
  })
}

export function usePledgeTotals(asOf: string | undefined): UseQueryResult<PledgeTotalsView, Error> {
  const query = { asOf, language: useTranslator().language }
  return useQuery({
    queryKey: ['pledges', 'totals', query],
    queryFn: ({ signal }) => ask<PledgeTotalsView>('/api/v1/pledge-totals', query, signal),
  })
}

export function useReaders(key: string, enabled: boolean): UseQueryResult<PledgeReadersView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['pledges', key, 'readers', query],
    enabled,
    staleTime: 0,
    queryFn: ({ signal }) => ask<PledgeReadersView>(`${pathOf(key)}/readers`, query, signal),
  })
}

/** Names for the filters; the list does not wait for them. */
export function useOrganisations(): readonly OrganisationView[] {
  const query = { language: useTranslator().language }
  const { data } = useQuery({
    queryKey: ['organisations', query],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<{ organisations: OrganisationView[] }>('/api/v1/organisations', query, signal),
  })
  return data?.organisations ?? []
}

const OWNERS: ReadonlySet<string> = new Set(['MEMBER_STATE', 'REGIONAL_ORGANISATION', 'TRAINING_CENTRE'])

/** The organisation for which the viewer may make pledges; null for none. */
export function usePledger(): string | null {
  const viewer = useSession().data?.viewer
  return viewer && viewer.level !== 'READER' && OWNERS.has(viewer.role) ? viewer.organisation : null
}
