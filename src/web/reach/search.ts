export const SITUATIONS = ['today', 'met', 'difference'] as const
export type SituationName = (typeof SITUATIONS)[number]

/** What the address of the room holds beside the two days and the language: never somebody's own assumptions. */
export interface ReachSearch {
  situation?: SituationName
  /** Key of the site that was chosen. */
  site?: string
}

export function reachSearch(raw: Record<string, unknown>): ReachSearch {
  const situation = SITUATIONS.find((one) => one === raw.situation)
  const site = typeof raw.site === 'string' && raw.site !== '' ? raw.site : undefined
  return { ...(situation && { situation }), ...(site && { site }) }
}
