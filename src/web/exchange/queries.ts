import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { LedgerView, QuarantineView } from '../../contract/exchange.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

const ROWS = 100

export function useQuarantine(offset: number): UseQueryResult<QuarantineView, Error> {
  const query = { offset: offset || undefined, limit: ROWS, language: useTranslator().language }
  return useQuery({
    queryKey: ['quarantine', query],
    queryFn: ({ signal }) => ask<QuarantineView>('/api/v1/quarantine', query, signal),
    placeholderData: keepPreviousData,
  })
}

export function useLedger(): UseQueryResult<LedgerView, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['ledger', query],
    queryFn: ({ signal }) => ask<LedgerView>('/api/v1/ledger/verification', query, signal),
  })
}
