/** What of a run's page is open: the reasons of a requirement, or of a package. */
export interface RunSearch {
  gap?: string
  pack?: string
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

export function runSearch(raw: Record<string, unknown>): RunSearch {
  const [gap, pack] = [text(raw.gap), text(raw.pack)]
  return { ...(gap && { gap }), ...(pack && { pack }) }
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
