/** A box on the picture, in pixels: its middle, and half of its size. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}

const ROUNDS = 400
const AIR = 3

/**
 * Moves boxes apart until none covers another, each along the shorter way, and keeps them in the frame. The order of the
 * boxes decides ties, so that one list always makes one picture.
 */
export function spread<T extends Box>(boxes: readonly T[], width: number, height: number): T[] {
  const moved = boxes.map((box) => ({ ...box }))
  for (let round = 0; round < ROUNDS; round++) {
    let still = true
    moved.forEach((a, at) => {
      for (const b of moved.slice(at + 1)) {
        const overX = a.halfWidth + b.halfWidth + AIR - Math.abs(a.x - b.x)
        const overY = a.halfHeight + b.halfHeight + AIR - Math.abs(a.y - b.y)
        if (overX <= 0 || overY <= 0) continue
        still = false
        const axis = overX < overY ? 'x' : 'y'
        const step = Math.min(overX, overY) / 2 + 0.05
        const side = a[axis] <= b[axis] ? -1 : 1
        Object.assign(a, { [axis]: a[axis] + side * step })
        Object.assign(b, { [axis]: b[axis] - side * step })
      }
      Object.assign(a, { x: clamp(a.x, a.halfWidth, width), y: clamp(a.y, a.halfHeight, height) })
    })
    if (still) break
  }
  return moved
}

const clamp = (value: number, half: number, size: number): number => Math.min(Math.max(value, half), size - half)
