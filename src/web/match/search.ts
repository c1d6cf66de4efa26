import { pageSearch, type PageSearch } from '../exchange/page-search.ts'

/** What of a run's page is open: the reasons of a requirement, or of a package. */
export interface RunSearch {
  gap?: string
  pack?: string
  /** Line of the gap list that somebody looks for a package for. */
  need?: string
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

export function runSearch(raw: Record<string, unknown>): RunSearch {
  const [gap, pack, need] = [text(raw.gap), text(raw.pack), text(raw.need)]
  return { ...(gap && { gap }), ...(pack && { pack }), ...(need && { need }) }
}

/** A page of the list of runs, and the line of the gap list that a run is wanted for. */
export interface MatchingSearch extends PageSearch {
  need?: string
}

export function matchingSearch(raw: Record<string, unknown>): MatchingSearch {
  const need = text(raw.need)
  return { ...pageSearch(raw), ...(need && { need }) }
}

/** The two runs that are compared. */
export interface CompareSearch {
  first?: string
  second?: string
}

export function compareSearch(raw: Record<string, unknown>): CompareSearch {
  const [first, second] = [text(raw.first), text(raw.second)]
  return { ...(first && { first }), ...(second && { second }) }
}
