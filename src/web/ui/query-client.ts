import { QueryClient } from '@tanstack/react-query'
import { Refused } from './fetch.ts'

/** A refusal stays a refusal: only silence is asked again, once. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) => !(error instanceof Refused) && count < 1,
      },
    },
  })
