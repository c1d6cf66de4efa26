import { ASSUMPTION_KEYS, type AssumptionKey, type Assumptions } from '../../src/core/reach/assumptions.ts'
import type { AirType, Fleet, Hospital, Place, ReachFacts, Site } from '../../src/core/reach/facts.ts'
import { exactly, type Range } from '../../src/core/reach/range.ts'

/** A flat earth whose degrees are kilometres: distances that a reader can check by hand. */
export const flat = (from: Place, to: Place): number =>
  Math.hypot(from.latitude! - to.latitude!, from.longitude! - to.longitude!)

/** Assumptions without a range, as the guide's examples have them. */
const VALUES: Readonly<Record<AssumptionKey, number>> = {
  notify: 20,
  loading: 10,
  ground_notify: 10,
  ground_speed: 30,
  ground_detour: 1.5,
  ground_most: 30,
  temperature: 15,
  occupancy: 0.5,
  beds_level_2: 20,
  beds_level_3: 50,
  level_least: 2,
  casualty_mass: 150,
  person_mass: 125,
  payload_loss: 0.1,
  radius_loss: 0,
  persons_mission_hq: 500,
  persons_sector_hq: 500,
  persons_site: 100,
  turnaround: 15,
  patrol_flights: 4,
  resupply_flights: 2,
  rotation_flights: 2,
  reserve: 0.2,
  night: 0,
  commercial_casevac: 0,
  cover_minutes: 120,
}
export const assumptionsWith = (changed: Partial<Record<AssumptionKey, Range>> = {}): Assumptions =>
  ({ ...Object.fromEntries(ASSUMPTION_KEYS.map((key) => [key, exactly(VALUES[key])])), ...changed }) as Assumptions

export const siteAt = (key: string, latitude: number, longitude: number, more: Partial<Site> = {}): Site => ({
  key,
  name: key,
  kind: 'SITE',
  latitude,
  longitude,
  withinKm: 0,
  elevation: 0,
  airfield: null,
  persons: exactly(100),
  ...more,
})

export const UTILITY: AirType = {
  code: 'utility',
  name: 'utility',
  cruise: exactly(200),
  radius: exactly(200),
  payload: exactly(2500),
  seats: exactly(16),
  litters: exactly(8),
  ceiling: exactly(3500),
  hours: exactly(30),
  availability: exactly(0.5),
  night: true,
  armed: false,
}
export const craft = (base: string, count = 2, more: Partial<Fleet> = {}): Fleet => ({
  base,
  type: 'utility',
  count,
  ownership: 'MILITARY',
  ...more,
})
export const clinic = (site: string, more: Partial<Hospital> = {}): Hospital => ({
  site,
  level: 2,
  free: exactly(5),
  ...more,
})

/** Base, site and hospital at the corners of a triangle of 60, 80 and 100 km. */
export const triangle = (more: Partial<ReachFacts> = {}): ReachFacts => ({
  sites: [
    siteAt('base', 0, 0, { airfield: 'ZZZZ', kind: 'SECTOR_HQ' }),
    siteAt('site', 100, 0),
    siteAt('hospital', 64, 48),
  ],
  hospitals: [clinic('hospital')],
  types: [UTILITY],
  fleets: [craft('base')],
  ...more,
})
