import { addDays, type Day } from '../history/day.ts'
import type { Requirement } from '../requirement/requirement.ts'
import { inForce } from '../requirement/requirement.ts'
import { reading, type Reading } from './reading.ts'
import type { Step } from './steps.ts'

/** A gap on a day of its past. */
export interface GapPoint {
  readonly on: Day
  readonly required: number | null
  readonly deployed: number | null
  readonly reading: Reading
}

/**
 * The gap at every day on which the requirement or the deployed figure changed, oldest first, up to `asOf`.
 * `deployed` must be ordered by day.
 */
export function gapHistory(
  requirements: readonly Requirement[],
  deployed: readonly Pick<Step, 'on' | 'value'>[],
  asOf: Day,
): GapPoint[] {
  const days = new Set<Day>()
  for (const r of requirements) {
    days.add(r.from)
    if (r.until !== null) days.add(addDays(r.until, 1))
  }
  for (const step of deployed) days.add(step.on)
  const points: GapPoint[] = []
  let at = 0
  let there: number | null = null
  for (const on of [...days].sort()) {
    if (on > asOf) break
    while (at < deployed.length && deployed[at]!.on <= on) there = deployed[at++]!.value
    const required = inForce(requirements, on)?.quantity ?? null
    points.push({ on, required, deployed: there, reading: reading(required, there) })
  }
  return points
}

/** Since when a gap has been open without a break; `exact` is false when it was open at the first known figure. */
export interface Since {
  readonly on: Day
  readonly exact: boolean
}

/** The start of the unbroken run of days with a gap that reaches the last point; null when there is none. */
export function openSince(points: readonly GapPoint[]): Since | null {
  let start: GapPoint | null = null
  let closedBefore = false
  for (const point of points.toReversed()) {
    if (point.reading.kind !== 'GAP') {
      closedBefore = point.reading.kind !== 'UNKNOWN'
      break
    }
    start = point
  }
  return start ? { on: start.on, exact: closedBefore } : null
}
