import type { Site } from './facts.ts'
import { less } from './range.ts'
import { placed, type Setting } from './setting.ts'

/** What a quick reaction force can bring to a site by air. */
export interface Lift {
  readonly base: string
  readonly type: string
  /** Minutes from the call until the first craft lands. */
  readonly arrival: number
  /** Persons in an hour, as long as it goes on. */
  readonly perHour: number
}

/**
 * The base and type that bring most persons an hour to a site: ready craft × seats, each turn out and back with boarding
 * and alighting. One base at a time: its force boards there.
 * @returns null where no craft that is ready reaches it
 */
export function liftTo(site: Site, setting: Setting): Lift | null {
  if (!placed(site)) return null
  const { of, assumptions } = setting
  const turnaround = less(assumptions.turnaround, of)
  let best: Lift | null = null
  for (const { base, type, craft, cruise, radius } of setting.ready) {
    const km = setting.leg(base, site)
    const seats = setting.at(type, site)?.seats ?? 0
    if (km > radius || seats < 1) continue
    const flight = (km / cruise) * 60
    const cycle = Math.max(1, 2 * (flight + turnaround))
    const lift = {
      base: base.key,
      type: type.code,
      arrival: less(assumptions.notify, of) + turnaround + flight,
      perHour: (craft * seats * 60) / cycle,
    }
    if (!best || lift.perHour > best.perHour) best = lift
  }
  return best
}
