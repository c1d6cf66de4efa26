/** What the address of one's own room holds: a question about money that was asked. */
export interface OwnSearch {
  /** Key of a pledge of money, or `free` for money that is tied to nothing. */
  money?: string
  /** Thousand dollars, the greatest amount asked about. */
  most?: number
}

export const MOSTS = [500, 2_000, 10_000, 50_000] as const
export const FREE = 'free'

export function ownSearch(raw: Record<string, unknown>): OwnSearch {
  const { money, most } = raw
  const known = MOSTS.find((one) => one === Number(most))
  return { ...(typeof money === 'string' && money !== '' && { money }), ...(known && { most: known }) }
}
