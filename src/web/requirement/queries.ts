import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type {
  HeadlineView,
  ProposalView,
  RequirementPageView,
  StatementsView,
  VariationView,
} from '../../contract/requirement.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

const at = (...parts: readonly string[]): string => `/api/v1/${parts.map(encodeURIComponent).join('/')}`

/** A requirement with all its versions: read anew whenever it is opened, as a change names the version read. */
export function useRequirement(key: string): UseQueryResult<RequirementPageView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['requirement', key, query],
    queryFn: ({ signal }) => ask<RequirementPageView>(at('requirements', key), query, signal),
    staleTime: 0,
  })
}

/** What the mission proposed, for it and the Secretariat. */
export function useProposals(key: string, enabled: boolean): readonly ProposalView[] {
  const query = { language: useTranslator().language }
  const { data } = useQuery({
    queryKey: ['requirement', key, 'proposals', query],
    queryFn: ({ signal }) => ask<{ proposals: ProposalView[] }>(`${at('requirements', key)}/proposals`, query, signal),
    enabled,
  })
  return data?.proposals ?? []
}

/** Other values for its standards, as far as they are shown to the reader; undefined until they are there. */
export function useVariations(requirement: string): readonly VariationView[] | undefined {
  const query = { requirement, language: useTranslator().language }
  const { data } = useQuery({
    queryKey: ['requirement', requirement, 'variations', query],
    queryFn: ({ signal }) => ask<{ variations: VariationView[] }>(at('variations'), query, signal),
  })
  return data?.variations
}

export interface SeriesDay {
  readonly mission: string
  readonly capability: string
  readonly measure: string
  readonly on: string
}

/** All that was said of one quantity. */
export function useStatements({ mission, capability, measure }: SeriesDay): UseQueryResult<StatementsView, Error> {
  const query = { mission, capability, measure, language: useTranslator().language }
  return useQuery({
    queryKey: ['statements', query],
    queryFn: ({ signal }) => ask<StatementsView>(at('observations'), query, signal),
    staleTime: 0,
  })
}

export const headlinePath = ({ mission, capability, measure, on }: SeriesDay): string =>
  at('headlines', mission, capability, measure, on)

/** The choice among the statements of one day, with its version. */
export function useHeadline(day: SeriesDay): UseQueryResult<HeadlineView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['statements', 'headline', day, query],
    queryFn: ({ signal }) => ask<HeadlineView>(headlinePath(day), query, signal),
    staleTime: 0,
  })
}
