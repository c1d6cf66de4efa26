import type { Assumptions } from './assumptions.ts'
import type { Distance, Fleet, Place, ReachFacts, Site } from './facts.ts'
import { elevations, isKnownType, performanceAt, type KnownType, type Performance } from './payload.ts'
import { less, more, type Case, type Range } from './range.ts'

/** Craft of one type at one base that fly now. */
export interface Ready {
  readonly base: Site
  readonly type: KnownType
  readonly craft: number
  /** km/h. */
  readonly cruise: number
  /** km out and back, from this base. */
  readonly radius: number
}

/** What the chains of one case are computed with: the same for every site. */
export interface Setting {
  readonly of: Case
  readonly assumptions: Assumptions
  readonly ready: readonly Ready[]
  /** Sites with a medical facility that takes a casualty. */
  readonly surgeries: readonly Site[]
  /** Some fleet's figures are unknown: who has no chain may have one. */
  readonly unknownCraft: boolean
  readonly leg: (from: Place, to: Place) => number
  readonly at: (type: KnownType, place: Place) => Performance | null
}

const placed = (place: Place): boolean => place.latitude !== null && place.longitude !== null

/** Airframes by base and type: two entries of one airframe each make a pair. */
export function merged(fleets: readonly Fleet[]): Fleet[] {
  const by = new Map<string, Fleet>()
  for (const fleet of fleets) {
    const key = `${fleet.base} ${fleet.type} ${fleet.ownership}`
    by.set(key, { ...fleet, count: fleet.count + (by.get(key)?.count ?? 0) })
  }
  return [...by.values()]
}

/** Whether a fleet may fly what is asked: by night only who can, on casualty and reaction tasks soldiers unless assumed otherwise. */
const mayFly = (fleet: Fleet, type: { night: boolean }, { night, commercial_casevac }: Assumptions): boolean =>
  (night.low === 0 || type.night) && (fleet.ownership === 'MILITARY' || commercial_casevac.low === 1)

/** Airframes of which one is ready for certain: the smallest number whose ready share reaches one. */
export const airframesForOne = (availability: number): number =>
  availability > 0 ? Math.ceil(1 / availability - 1e-9) : Infinity

/** Whole craft that are ready of a number. */
export const readyOf = (count: number, availability: number): number => Math.floor(count * availability + 1e-9)

export function settingOf(
  facts: ReachFacts,
  fleets: readonly Fleet[],
  assumptions: Assumptions,
  distance: Distance,
  of: Case,
): Setting {
  const sites = new Map(facts.sites.map((site) => [site.key, site]))
  const types = new Map(facts.types.map((type) => [type.code, type]))
  const known = elevations(facts.sites)
  const memory = new Map<KnownType, Map<Place, Performance | null>>()
  const at = (type: KnownType, place: Place): Performance | null => {
    let held = memory.get(type)
    if (!held) memory.set(type, (held = new Map()))
    let found = held.get(place)
    if (found === undefined) held.set(place, (found = performanceAt(type, place, assumptions, of, known)))
    return found
  }
  const ready: Ready[] = []
  // No record is no proof that nothing flies.
  let unknownCraft = facts.fleets.length === 0
  for (const fleet of merged(fleets)) {
    const [base, type] = [sites.get(fleet.base), types.get(fleet.type)]
    if (fleet.count <= 0 || (type && !mayFly(fleet, type, assumptions))) continue
    if (!base || !placed(base) || !type || !isKnownType(type)) unknownCraft = true
    else {
      const craft = readyOf(fleet.count, more(type.availability, of))
      const here = at(type, base)
      if (craft > 0 && here && more(type.cruise, of) > 0)
        ready.push({ base, type, craft, cruise: more(type.cruise, of), radius: here.radius })
    }
  }
  return {
    of,
    assumptions,
    ready,
    surgeries: surgeries(facts, sites, assumptions, of),
    unknownCraft,
    at,
    leg: legs(distance, of),
  }
}

/** A facility counts from the level assumed, with a place that is free: unknown places are none at worst, one at best. */
function surgeries(facts: ReachFacts, sites: ReadonlyMap<string, Site>, assumptions: Assumptions, of: Case): Site[] {
  const found = new Set<Site>()
  for (const { site, level, free } of facts.hospitals) {
    const place = sites.get(site)
    const places = more(free ?? UNKNOWN_PLACES, of)
    if (place && placed(place) && level >= assumptions.level_least.low && places >= 1) found.add(place)
  }
  return [...found]
}
const UNKNOWN_PLACES: Range = { low: 0, high: 1 }

/** Kilometres between two places, more or less by as much as their points may be off. */
const legs =
  (distance: Distance, of: Case) =>
  (from: Place, to: Place): number => {
    if (from === to) return 0
    const off = from.withinKm + to.withinKm
    const km = distance(from, to)
    return Math.max(0, less({ low: km - off, high: km + off }, of))
  }

export { placed }
