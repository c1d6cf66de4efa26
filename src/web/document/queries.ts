import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { IssuedListView } from '../../contract/document.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

/** Documents that were issued under a symbol, the newest first. */
export function useIssued(): UseQueryResult<IssuedListView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['documents', query],
    queryFn: ({ signal }) => ask<IssuedListView>('/api/v1/documents', query, signal),
  })
}
