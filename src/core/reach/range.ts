/** What is known of a figure: it lies between the two ends, both inclusive; equal ends where it is certain. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Every question is settled twice: with what speaks against the mission, and with what speaks for it. */
export const CASES = ['worst', 'best'] as const
export type Case = (typeof CASES)[number]

export const exactly = (value: number): Range => ({ low: value, high: value })

/** The two ends in order, whichever was found first. */
export const between = (a: number, b: number): Range => ({ low: Math.min(a, b), high: Math.max(a, b) })

export const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high })

/** The end that a case takes of a figure of which more is better. */
export const more = (range: Range, of: Case): number => (of === 'best' ? range.high : range.low)

/** The end that a case takes of a figure of which less is better. */
export const less = (range: Range, of: Case): number => (of === 'best' ? range.low : range.high)

/** Both ends on a step, away from each other: no digit that the figures do not bear. */
export const outward = ({ low, high }: Range, step: number): Range => ({
  low: Math.floor(low / step + 1e-9) * step,
  high: Math.ceil(high / step - 1e-9) * step,
})
