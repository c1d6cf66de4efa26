import type { Assumptions } from './assumptions.ts'
import type { AirType, Distance, Fleet, ReachFacts } from './facts.ts'
import { CASES, less, more, plus, type Range } from './range.ts'
import { placed } from './setting.ts'

/** Flying hours in a month. */
export interface Hours {
  /** Null where no base or no speed is known. */
  readonly needed: Range | null
  /** Null where no aircraft is recorded: others may fly. */
  readonly available: Range | null
  /** What is missing; from zero where it may suffice. */
  readonly short: Range | null
}

/** Hours that the airframes on strength bring in a month; types without that figure bring none that is known. */
export function hoursAvailable(types: readonly AirType[], fleets: readonly Fleet[]): Range {
  const hours = new Map(types.map((type) => [type.code, type.hours]))
  return fleets.reduce<Range>(
    (sum, { type, count }) => {
      const each = hours.get(type) ?? null
      return each ? plus(sum, { low: each.low * count, high: each.high * count }) : sum
    },
    { low: 0, high: 0 },
  )
}

/**
 * Hours that patrols, resupply and rotation of the sites need in a month: flights out and back from the nearest possible
 * base, and the reserve on top. Time on task is not in it.
 */
export function hoursNeeded(
  facts: ReachFacts,
  bases: readonly string[],
  type: AirType,
  assumptions: Assumptions,
  distance: Distance,
): Range | null {
  const from = facts.sites.filter((site) => bases.includes(site.key) && placed(site))
  if (from.length === 0 || !type.cruise || type.cruise.low <= 0) return null
  const to = facts.sites.filter(placed)
  const near = to.map((site) => Math.min(...from.map((base) => (base === site ? 0 : distance(base, site)))))
  const km = near.reduce((sum, each) => sum + each, 0)
  const [best, worst] = CASES.toReversed().map((of) => {
    const { patrol_flights, resupply_flights, rotation_flights, reserve } = assumptions
    const flights = [patrol_flights, resupply_flights, rotation_flights].reduce((sum, each) => sum + less(each, of), 0)
    return (flights * 2 * km) / more(type.cruise!, of) / (1 - less(reserve, of))
  }) as [number, number]
  return { low: best, high: worst }
}

export function hoursOf(needed: Range | null, available: Range | null): Hours {
  const short = needed &&
    available && {
      low: Math.max(0, needed.low - available.high),
      high: Math.max(0, needed.high - available.low),
    }
  return { needed, available, short }
}
