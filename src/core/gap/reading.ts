/** One reading of a gap. `gap` and `over` are never negative and never both positive. */
export type Reading =
  | { readonly kind: 'GAP'; readonly gap: number; readonly over: 0 }
  | { readonly kind: 'MET'; readonly gap: 0; readonly over: 0 }
  | { readonly kind: 'OVER'; readonly gap: 0; readonly over: number }
  | { readonly kind: 'UNKNOWN'; readonly gap: null; readonly over: null }

export const READINGS = ['deployed', 'verified', 'all'] as const
/** deployed: required − deployed; verified: less pledges verified and fresh; all: less every registered pledge. */
export type ReadingName = (typeof READINGS)[number]
export type Readings = Readonly<Record<ReadingName, Reading>>

const UNKNOWN: Reading = { kind: 'UNKNOWN', gap: null, over: null }

/** Required less present, in one unit. More present than required is over-strength, shown as such. */
export function reading(required: number | null, present: number | null): Reading {
  if (required === null || present === null) return UNKNOWN
  const gap = required - present
  if (gap > 0) return { kind: 'GAP', gap, over: 0 }
  return gap === 0 ? { kind: 'MET', gap: 0, over: 0 } : { kind: 'OVER', gap: 0, over: -gap }
}

/** The three readings from a requirement, what is there, and what is pledged (verified, and in all). */
export function readings(
  required: number | null,
  deployed: number | null,
  pledged: { readonly verified: number; readonly all: number },
): Readings {
  const plus = (more: number): number | null => (deployed === null ? null : deployed + more)
  return {
    deployed: reading(required, deployed),
    verified: reading(required, plus(pledged.verified)),
    all: reading(required, plus(pledged.all)),
  }
}
