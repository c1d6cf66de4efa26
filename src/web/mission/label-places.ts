/** A label that wants to stand at a height, its end at the end of its line. */
export interface Label {
  readonly text: string
  /** Left edge, were it placed as wanted. */
  readonly left: number
  readonly baseline: number
  /** One that may be left out where there is no room. */
  readonly optional: boolean
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const LINE = 13
const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/

/** About how wide a text is at 11 px, bold. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 11.5 : 6.6), 4)

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Baselines at which no label covers another, none above the top; null for one that is left out. */
export function places(labels: readonly Label[], top: number, bottom: number): (number | null)[] {
  const taken: Box[] = []
  return labels.map(({ text, left, baseline, optional }) => {
    const at = (height: number): Box => ({
      left,
      right: left + widthOf(text),
      top: height - LINE + 2,
      bottom: height + 2,
    })
    // Above its line, below it, then further away.
    const tries = [0, LINE + 5, -LINE, 2 * LINE + 5, -2 * LINE, 3 * LINE + 5].map((by) => baseline + by)
    const free = (optional ? tries.slice(0, 2) : tries).find(
      (height) => height - LINE + 2 >= top && height <= bottom && !taken.some((box) => meet(box, at(height))),
    )
    if (free !== undefined) taken.push(at(free))
    return free ?? null
  })
}
