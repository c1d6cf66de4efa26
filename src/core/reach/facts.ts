import type { Range } from './range.ts'

/** A point on the ground. Degrees of WGS 84; null where nobody said. */
export interface Place {
  readonly key: string
  readonly name: string
  readonly latitude: number | null
  readonly longitude: number | null
  /** How far the true place may be from the point, in kilometres. */
  readonly withinKm: number
  /** Metres above the sea. */
  readonly elevation: number | null
}

export const SITE_KINDS = ['MISSION_HQ', 'SECTOR_HQ', 'SITE'] as const
export type SiteKind = (typeof SITE_KINDS)[number]

/** Where persons of a mission live and work. */
export interface Site extends Place {
  readonly kind: SiteKind
  /** Persons there; null where unknown. */
  readonly persons: Range | null
  /** Whether helicopters can be based there: it has an airfield. */
  readonly airfield: string | null
}

/** A medical facility at a site. */
export interface Hospital {
  readonly site: string
  /** 1 to 3, as the United Nations counts them. */
  readonly level: number
  /** Places that are free; null where unknown. */
  readonly free: Range | null
}

/** Planning figures of a type of helicopter. Any of them may be unknown: then nothing is computed from it. */
export interface AirType {
  readonly code: string
  readonly name: string
  /** km/h. */
  readonly cruise: Range | null
  /** km out and back with a task load, in the standard atmosphere at sea level. */
  readonly radius: Range | null
  /** kg in the standard atmosphere at sea level. */
  readonly payload: Range | null
  readonly seats: Range | null
  readonly litters: Range | null
  /** Density altitude in metres up to which it can hover, out of ground effect. */
  readonly ceiling: Range | null
  /** Flying hours in a month of one airframe on strength. */
  readonly hours: Range | null
  /** Share of airframes that are ready at a time. */
  readonly availability: Range | null
  readonly night: boolean
  readonly armed: boolean
}

export const OWNERSHIPS = ['MILITARY', 'COMMERCIAL'] as const
export type Ownership = (typeof OWNERSHIPS)[number]

/** Airframes of one type on strength at a site. */
export interface Fleet {
  readonly base: string
  readonly type: string
  readonly count: number
  readonly ownership: Ownership
}

/** What is known of a mission on a day. */
export interface ReachFacts {
  readonly sites: readonly Site[]
  readonly hospitals: readonly Hospital[]
  readonly types: readonly AirType[]
  readonly fleets: readonly Fleet[]
}

/** Length of the shortest line on the ellipsoid, in kilometres: a maintained library's, from outside of the rules. */
export type Distance = (from: Place, to: Place) => number
