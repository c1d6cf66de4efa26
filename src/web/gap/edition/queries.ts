import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type {
  DraftListView,
  DraftView,
  EditionDiffView,
  EditionListView,
  EditionView,
  PreviewView,
} from '../../../contract/edition.ts'
import type { ReadingName } from '../../../core/gap/reading.ts'
import { useSession } from '../../access/session.ts'
import { ask } from '../../ui/fetch.ts'
import { useTranslator } from '../../ui/translator.ts'

export function useEditions(): UseQueryResult<EditionListView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['editions', query],
    queryFn: ({ signal }) => ask<EditionListView>('/api/v1/editions', query, signal),
  })
}

export function useEdition(number: string): UseQueryResult<EditionView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['editions', number, query],
    queryFn: ({ signal }) => ask<EditionView>(`/api/v1/editions/${encodeURIComponent(number)}`, query, signal),
    placeholderData: (before) => (String(before?.number) === number ? before : undefined),
  })
}

export function useEditionDiff(
  number: string,
  against: string,
  reading: ReadingName,
): UseQueryResult<EditionDiffView, Error> {
  const query = { against, reading, language: useTranslator().language }
  return useQuery({
    queryKey: ['editions', number, 'diff', query],
    queryFn: ({ signal }) => ask<EditionDiffView>(`/api/v1/editions/${encodeURIComponent(number)}/diff`, query, signal),
    placeholderData: keepPreviousData,
  })
}

/** True for those who compose editions: the Secretariat's editors. */
export function useIsComposer(): boolean {
  const viewer = useSession().data?.viewer
  return viewer?.role === 'SECRETARIAT' && viewer.level !== 'READER'
}

export function useDrafts(enabled: boolean): UseQueryResult<DraftListView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['edition-drafts', query],
    enabled,
    queryFn: ({ signal }) => ask<DraftListView>('/api/v1/edition-drafts', query, signal),
  })
}

/** A draft, asked for anew each time that it is opened: another editor may have changed it. */
export function useDraft(draft: string | undefined): UseQueryResult<DraftView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['edition-drafts', draft, query],
    enabled: draft !== undefined,
    staleTime: 0,
    refetchOnReconnect: false,
    queryFn: ({ signal }) => ask<DraftView>(`/api/v1/edition-drafts/${encodeURIComponent(draft!)}`, query, signal),
  })
}

export function usePreview(draft: string, version: number): UseQueryResult<PreviewView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['edition-drafts', draft, 'preview', version, query],
    staleTime: 0,
    queryFn: ({ signal }) =>
      ask<PreviewView>(`/api/v1/edition-drafts/${encodeURIComponent(draft)}/preview`, query, signal),
  })
}
