export const SITUATIONS = ['today', 'met', 'difference'] as const
export type SituationName = (typeof SITUATIONS)[number]

/** Long sections that fold: a phone shows the result first. */
export const FOLDS = ['sites', 'assumptions', 'fleets'] as const
export type FoldName = (typeof FOLDS)[number]

/** What the address of the room holds beside the two days and the language: never somebody's own assumptions. */
export interface ReachSearch {
  situation?: SituationName
  /** Key of the site that was chosen. */
  site?: string
  /** The long sections that are unfolded; without it, as wide as the screen is. */
  open?: FoldName[]
}

export function reachSearch(raw: Record<string, unknown>): ReachSearch {
  const situation = SITUATIONS.find((one) => one === raw.situation)
  const site = typeof raw.site === 'string' && raw.site !== '' ? raw.site : undefined
  const open = Array.isArray(raw.open) ? FOLDS.filter((one) => (raw.open as unknown[]).includes(one)) : undefined
  return { ...(situation && { situation }), ...(site && { site }), ...(open && { open }) }
}
