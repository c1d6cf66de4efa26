import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { LedgerView, QuarantineView } from '../../contract/exchange.ts'
import type { LedgerEntriesInput, LedgerEntriesView } from '../../contract/ledger.ts'
import type { SheetList } from '../../contract/sheet.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

const ROWS = 100

export function useQuarantine(offset: number, settled: boolean): UseQueryResult<QuarantineView, Error> {
  const { language } = useTranslator()
  const query = { offset: offset || undefined, limit: ROWS, settled: settled ? 'true' : undefined, language }
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

/** A page of the public entries of the ledger, or one of them. */
export function useLedgerEntries(
  search: Partial<LedgerEntriesInput>,
  enabled = true,
): UseQueryResult<LedgerEntriesView, Error> {
  const query = { ...search, language: useTranslator().language }
  return useQuery({
    queryKey: ['ledger', 'entries', query],
    enabled,
    queryFn: ({ signal }) => ask<LedgerEntriesView>('/api/v1/ledger/entries', query, signal),
    placeholderData: keepPreviousData,
  })
}

/** Kinds of spreadsheets, and which of them the viewer may send back. */
export function useSheets(): UseQueryResult<SheetList, Error> {
  const query = { language: useTranslator().language }
  return useQuery({
    queryKey: ['sheets', query],
    queryFn: ({ signal }) => ask<SheetList>('/api/v1/sheets', query, signal),
  })
}
