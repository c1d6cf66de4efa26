import { useNavigate, useSearch } from '@tanstack/react-router'
import type { WhenSearch } from './when.ts'

interface When extends WhenSearch {
  readonly setAsOf: (day: string | undefined) => void
  readonly setKnownAt: (day: string | undefined) => void
}

/** The two days of the address, and how to change them. */
export function useWhen(): When {
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const set = (change: WhenSearch): void =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change, offset: undefined }), resetScroll: false })
  return {
    asOf,
    knownAt,
    setAsOf: (day) => set({ asOf: day }),
    setKnownAt: (day) => set({ knownAt: day }),
  }
}
