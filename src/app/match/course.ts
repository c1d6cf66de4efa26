import type { Progress } from '../../solver/port.ts'

/** How far a run was, so many seconds after it began. */
export interface Point {
  readonly seconds: number
  readonly incumbent: number | null
  readonly bound: number | null
}

/** So many points are held at most; of older ones every second is let go. */
export const MOST_POINTS = 400

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** How the best plan and the bound of a run came closer: where either changed, and the last word. */
export class Course {
  #points: Point[] = []

  add(seconds: number, { incumbent, bound }: Pick<Progress, 'incumbent' | 'bound'>): void {
    const point = { seconds: Math.round(seconds * 1000) / 1000, incumbent: finite(incumbent), bound: finite(bound) }
    const [before, last] = this.#points.slice(-2)
    // A stretch without news is a line of two points.
    const same = [before, last].every((p) => p?.incumbent === point.incumbent && p.bound === point.bound)
    if (same) this.#points[this.#points.length - 1] = point
    else this.#points.push(point)
    if (this.#points.length > MOST_POINTS)
      this.#points = this.#points.filter((_, n) => n % 2 === 0 || n === this.#points.length - 1)
  }

  get points(): readonly Point[] {
    return this.#points
  }
}
