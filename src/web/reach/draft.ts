import type { ReachView, ReachWhatIfRequest } from '../../contract/reach.ts'

/** What somebody typed: ends of assumptions by key, and how many are missing; texts, as they stand in the fields. */
export interface Draft {
  readonly ends: Readonly<Record<string, { readonly low: string; readonly high: string }>>
  readonly missing: string | null
}

export const NO_DRAFT: Draft = { ends: {}, missing: null }

/** A number as people type it, with a comma or a point; undefined for what is none. */
export function typed(text: string): number | undefined {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/gu, '')
    .replace(',', '.')
    .replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** The question that the fields ask; null where they ask nothing, or something in them is no number. */
export function questionOf({ ends, missing }: Draft): ReachWhatIfRequest | null {
  const given = Object.entries(ends).map(([key, { low, high }]) => [key, typed(low), typed(high)] as const)
  if (given.some(([, low, high]) => low === undefined || high === undefined)) return null
  const number = missing === null || missing.trim() === '' ? null : typed(missing)
  if (number === undefined || (given.length === 0 && number === null)) return null
  return {
    ...(given.length > 0 && {
      assumptions: Object.fromEntries(given.map(([key, low, high]) => [key, { low: low!, high: high! }])),
    }),
    ...(number !== null && { missing: number }),
  }
}

/** True if something in the fields is no number. */
export const mistyped = (text: string | null | undefined): boolean =>
  text !== null && text !== undefined && text.trim() !== '' && typed(text) === undefined

type Assumption = ReachView['assumptions'][number]

/** One end of an assumption typed anew; what is as it was shipped is no change. */
export function typedIn(draft: Draft, shipped: Assumption, end: 'low' | 'high', text: string): Draft {
  const now = { low: String(shipped.low), high: String(shipped.high), ...draft.ends[shipped.key], [end]: text }
  // Where only one value makes sense, both ends are the same field.
  const both = isSingle(shipped) ? { low: text, high: text } : now
  const same = typed(both.low) === shipped.low && typed(both.high) === shipped.high
  const { [shipped.key]: _old, ...others } = draft.ends
  return { ...draft, ends: same ? others : { ...others, [shipped.key]: both } }
}

const SINGLE: ReadonlySet<string> = new Set([
  'night',
  'commercial_casevac',
  'level_least',
  'cover_minutes',
  'ground_most',
])

/** Assumptions that are one value and no range. */
export const isSingle = ({ key }: Pick<Assumption, 'key'>): boolean => SINGLE.has(key)
