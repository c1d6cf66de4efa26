import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReachView, ReachWhatIfRequest, ReachWhatIfView } from '../../contract/reach.ts'
import type { ReachWhyView } from '../../contract/reach-why.ts'
import type { WhenSearch } from '../history/when.ts'
import { address, ask } from '../ui/fetch.ts'
import { newKey, send } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'

const pathOf = (code: string): string => `/api/v1/missions/${encodeURIComponent(code)}/reach`

const when = ({ asOf, knownAt }: WhenSearch): WhenSearch => ({ ...(asOf && { asOf }), ...(knownAt && { knownAt }) })

/** What a mission's helicopters reach on a day. */
export function useReach(code: string, asked: WhenSearch): UseQueryResult<ReachView, Error> {
  const query = { ...when(asked), language: useTranslator().language }
  return useQuery({
    queryKey: ['missions', code, 'reach', query],
    queryFn: ({ signal }) => ask<ReachView>(pathOf(code), query, signal),
    placeholderData: keepPreviousData,
  })
}

/** Why they are missing, and how it went. */
export function useReachWhy(code: string, asked: WhenSearch): UseQueryResult<ReachWhyView, Error> {
  const query = { ...when(asked), language: useTranslator().language }
  return useQuery({
    queryKey: ['missions', code, 'reach', 'causes', query],
    queryFn: ({ signal }) => ask<ReachWhyView>(`${pathOf(code)}/causes`, query, signal),
    placeholderData: keepPreviousData,
  })
}

/** The same with somebody's own assumptions: posted, so that they stand in no address and no log. */
export function useWhatIf(
  code: string,
  asked: WhenSearch,
  body: ReachWhatIfRequest | null,
): UseQueryResult<ReachWhatIfView, Error> {
  const { language } = useTranslator()
  const path = address(pathOf(code), { ...when(asked), language })
  return useQuery({
    queryKey: ['missions', code, 'reach', 'what-if', path, body],
    enabled: body !== null,
    retry: false,
    queryFn: () => send<ReachWhatIfView>({ method: 'POST', path, body }, newKey(), language),
    placeholderData: keepPreviousData,
  })
}
