import { useNavigate, useSearch } from '@tanstack/react-router'
import type { WhenSearch } from '../history/when.ts'
import type { GapSearch } from './search.ts'

export type Change = { [K in keyof GapSearch]?: GapSearch[K] | undefined }

/** The list's part of the address, and how to change it. */
export function useGapSearch(): readonly [GapSearch & WhenSearch, (change: Change, replace?: boolean) => void] {
  const search = useSearch({ from: '/' })
  const navigate = useNavigate({ from: '/' })
  const change = (patch: Change, replace = false): void =>
    void navigate({ to: '/', search: (now) => ({ ...now, ...patch }), replace, resetScroll: false })
  return [search, change]
}
