/** A box on the picture, in pixels: its middle, and half of its size. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}

const STEP = 3
const DIRECTIONS = 48
const AIR = 2

/**
 * Moves boxes so that none covers another, the first of the list least and each no farther than it must, all inside the
 * frame. A box for which there is no room left stays where it was. One list always makes one picture.
 */
export function spread<T extends Box>(boxes: readonly T[], width: number, height: number): T[] {
  const placed: T[] = []
  for (const box of boxes) placed.push({ ...box, ...freePlace(box, placed, width, height) })
  return placed
}

function freePlace(box: Box, others: readonly Box[], width: number, height: number): { x: number; y: number } {
  for (let far = 0; far < width + height; far += STEP)
    for (let turn = 0; turn < (far === 0 ? 1 : DIRECTIONS); turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI
      const there = {
        x: within(box.x + far * Math.cos(angle), box.halfWidth, width),
        y: within(box.y + far * Math.sin(angle), box.halfHeight, height),
      }
      if (!others.some((other) => covers({ ...box, ...there }, other))) return there
    }
  return { x: box.x, y: box.y }
}

const covers = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + AIR && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + AIR

const within = (value: number, half: number, whole: number): number => Math.min(Math.max(value, half), whole - half)
