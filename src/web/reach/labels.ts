/** A word beside a mark: where it would stand, and how much it matters. */
export interface Wish {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly rank: number
}
export interface Label {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const LETTER = 6.6
const HEIGHT = 13
const OFF = 13

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Words where there is room for them, those that matter most first; what would cover a mark or a word is left out. */
export function placed(wishes: readonly Wish[], width: number, height: number): Label[] {
  const taken: Box[] = wishes.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }))
  const labels: Label[] = []
  for (const { key, text, x, y } of wishes.toSorted((a, b) => b.rank - a.rank)) {
    const long = text.length * LETTER
    const options = [
      { x: x + OFF, y: y + 4, anchor: 'start' as const, left: x + OFF },
      { x: x - OFF, y: y + 4, anchor: 'end' as const, left: x - OFF - long },
      { x, y: y + OFF + 10, anchor: 'middle' as const, left: x - long / 2 },
      { x, y: y - OFF, anchor: 'middle' as const, left: x - long / 2 },
    ]
    for (const { left, ...at } of options) {
      const box = { left, right: left + long, top: at.y - HEIGHT + 3, bottom: at.y + 3 }
      const inside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2
      if (!inside || taken.some((other) => meet(box, other))) continue
      taken.push(box)
      labels.push({ key, text, ...at })
      break
    }
  }
  return labels
}
