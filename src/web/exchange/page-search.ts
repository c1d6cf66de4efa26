/** Which page of a long list. */
export interface PageSearch {
  offset?: number
  settled?: boolean
}

export function pageSearch(raw: Record<string, unknown>): PageSearch {
  const offset = Number(raw.offset)
  return {
    ...(Number.isInteger(offset) && offset > 0 ? { offset } : {}),
    ...(raw.settled === true || raw.settled === 'true' ? { settled: true } : {}),
  }
}
