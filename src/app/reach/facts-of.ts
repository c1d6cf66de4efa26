import { addDays, type Day } from '../../core/history/day.ts'
import type { Assumptions } from '../../core/reach/assumptions.ts'
import type { Hospital, ReachFacts, Site, SiteKind } from '../../core/reach/facts.ts'
import { exactly, type Range } from '../../core/reach/range.ts'
import type { FleetRow, HospitalRow, ReachData, Said, SiteRow } from './data.ts'

const PERSONS: Readonly<Record<SiteKind, 'persons_mission_hq' | 'persons_sector_hq' | 'persons_site'>> = {
  MISSION_HQ: 'persons_mission_hq',
  SECTOR_HQ: 'persons_sector_hq',
  SITE: 'persons_site',
}

/** The rows that speak of a mission on a day. */
export interface Chosen {
  readonly sites: readonly SiteRow[]
  readonly hospitals: readonly HospitalRow[]
  readonly fleets: readonly FleetRow[]
}

export function chosenFor(data: ReachData, mission: string, asOf: Day): Chosen {
  const speaks = ({ missions, from, until }: Said): boolean =>
    missions.includes(mission) && from <= asOf && (until === null || asOf <= until)
  return {
    sites: data.sites.filter(speaks),
    hospitals: data.hospitals.filter(speaks),
    fleets: data.fleets.filter(speaks),
  }
}

/** From when to when anything is recorded of a mission, and on which days between any of it changes. */
export function recordedOf(
  data: ReachData,
  mission: string,
): { readonly from: Day; readonly until: Day | null; readonly changes: readonly Day[] } | null {
  const rows = [...data.sites, ...data.hospitals, ...data.fleets].filter((row) => row.missions.includes(mission))
  const sites = data.sites.filter((row) => row.missions.includes(mission))
  if (sites.length === 0) return null
  const from = sites.map((row) => row.from).reduce((a, b) => (a < b ? a : b))
  const until = sites.map((row) => row.until).reduce((a, b) => (a === null || b === null ? null : a > b ? a : b))
  const changes = rows.flatMap((row) => (row.until === null ? [row.from] : [row.from, addDays(row.until, 1)]))
  const between = changes.filter((day) => day >= from && (until === null || day <= until))
  return { from, until, changes: [...new Set(between)].sort() }
}

/** Rows and assumptions as the facts of the rules: persons by kind of site, free places by level where no beds are stated. */
export function factsOf(data: ReachData, chosen: Chosen, assumptions: Assumptions): ReachFacts {
  return {
    sites: chosen.sites.map((row) => siteOf(data, row, assumptions)),
    hospitals: chosen.hospitals.map((row) => ({ site: row.site, level: row.level, free: freeOf(row, assumptions) })),
    types: data.types,
    fleets: chosen.fleets,
  }
}

const siteOf = (data: ReachData, row: SiteRow, assumptions: Assumptions): Site => ({
  key: row.key,
  name: row.name,
  kind: row.kind,
  latitude: row.latitude,
  longitude: row.longitude,
  withinKm: row.withinKm,
  elevation: row.elevation ?? (row.airfield === null ? null : (data.airfields.get(row.airfield)?.elevation ?? null)),
  airfield: row.airfield,
  persons: row.persons === undefined ? assumptions[PERSONS[row.kind]] : row.persons,
})

function freeOf({ beds, level }: HospitalRow, assumptions: Assumptions): Hospital['free'] {
  const all = beds !== null ? exactly(beds) : bedsOf(level, assumptions)
  const { occupancy } = assumptions
  return all && { low: Math.floor(all.low * (1 - occupancy.high)), high: Math.floor(all.high * (1 - occupancy.low)) }
}

const bedsOf = (level: number, assumptions: Assumptions): Range | null =>
  level === 2 ? assumptions.beds_level_2 : level === 3 ? assumptions.beds_level_3 : null
