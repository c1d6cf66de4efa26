import type { Assumptions } from './assumptions.ts'
import { densityAltitude } from './density-altitude.ts'
import type { AirType, Place } from './facts.ts'
import { less, more, type Case, type Range } from './range.ts'

/** What a helicopter can still do at a place. */
export interface Performance {
  /** Metres. */
  readonly densityAltitude: number
  /** kg. */
  readonly payload: number
  /** km, out and back. */
  readonly radius: number
  readonly litters: number
  readonly seats: number
}

/** Planning figures without which nothing can be said of a type. */
export const NEEDED = ['cruise', 'radius', 'payload', 'seats', 'litters', 'ceiling', 'availability'] as const
export type NeededFigure = (typeof NEEDED)[number]
export type KnownType = AirType & { readonly [K in NeededFigure]: Range }

export const missingFigures = (type: AirType): NeededFigure[] => NEEDED.filter((figure) => type[figure] === null)
export const isKnownType = (type: AirType): type is KnownType => missingFigures(type).length === 0

/** The lowest and the highest place that is known: between them lies one of which no elevation is. */
export function elevations(places: readonly Place[]): Range | null {
  let [low, high] = [Infinity, -Infinity]
  for (const { elevation } of places)
    if (elevation !== null) [low, high] = [Math.min(low, elevation), Math.max(high, elevation)]
  return low > high ? null : { low, high }
}

/**
 * Payload and radius that heat and height leave: a share lost for each 1000 m of density altitude, and nothing at all
 * above the ceiling. Cold thin air below the standard adds nothing.
 * @param known elevations of the mission's places, for a place whose own is unknown
 * @returns null above the ceiling, or where no elevation is known at all
 */
export function performanceAt(
  type: KnownType,
  place: Place,
  assumptions: Assumptions,
  of: Case,
  known: Range | null,
): Performance | null {
  const elevation = place.elevation ?? (known && less(known, of))
  if (elevation === null) return null
  const altitude = densityAltitude(elevation, less(assumptions.temperature, of))
  if (altitude > more(type.ceiling, of)) return null
  const thousands = Math.max(0, altitude) / 1000
  const left = (full: Range, loss: Range): number => more(full, of) * Math.max(0, 1 - thousands * less(loss, of))
  const payload = left(type.payload, assumptions.payload_loss)
  return {
    densityAltitude: altitude,
    payload,
    radius: left(type.radius, assumptions.radius_loss),
    litters: Math.floor(Math.min(more(type.litters, of), payload / less(assumptions.casualty_mass, of))),
    seats: Math.floor(Math.min(more(type.seats, of), payload / less(assumptions.person_mass, of))),
  }
}
