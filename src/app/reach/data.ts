import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Day } from '../../core/history/day.ts'
import {
  ASSUMPTION_KEYS,
  ASSUMPTIONS,
  checkAssumption,
  isAssumption,
  type AssumptionKey,
} from '../../core/reach/assumptions.ts'
import { OWNERSHIPS, SITE_KINDS, type AirType, type Fleet, type SiteKind } from '../../core/reach/facts.ts'
import type { Range } from '../../core/reach/range.ts'
import { rowsOf, type Cells } from './cells.ts'

const BASES = ['FACT', 'ASSUMPTION'] as const
export type Basis = (typeof BASES)[number]

/** Of whom and when a row speaks, and who says so. */
export interface Said {
  readonly missions: readonly string[]
  readonly from: Day
  readonly until: Day | null
  readonly source: string
  readonly note: string | null
}
export interface Airfield {
  readonly icao: string
  readonly name: string
  readonly elevation: number | null
  readonly runway: number | null
  readonly source: string
}
export interface SiteRow extends Said {
  readonly key: string
  readonly name: string
  readonly kind: SiteKind
  readonly latitude: number | null
  readonly longitude: number | null
  readonly withinKm: number
  readonly coordinatesSource: string | null
  readonly airfield: string | null
  readonly verified: boolean
  /** Where the row itself says it; else that of the airfield. */
  readonly elevation?: number | null
  /** Where the row itself says it, null for unknown; else by the kind of site. */
  readonly persons?: Range | null
}
export interface HospitalRow extends Said {
  readonly site: string
  readonly level: number
  readonly beds: number | null
  readonly basis: Basis
  readonly author: string | null
}
export interface FleetRow extends Said, Fleet {
  readonly countBasis: Basis
  readonly baseBasis: Basis
  readonly author: string | null
}
export interface TypeRow extends AirType {
  readonly author: string | null
  readonly source: string
  readonly note: string | null
}
export interface AssumptionRow extends Range {
  readonly unit: string
  readonly author: string
  readonly source: string
  readonly note: string | null
}

/** Everything that reach is computed from, as shipped in `data/reach`. */
export interface ReachData {
  readonly airfields: ReadonlyMap<string, Airfield>
  readonly sites: readonly SiteRow[]
  readonly hospitals: readonly HospitalRow[]
  readonly fleets: readonly FleetRow[]
  readonly types: readonly TypeRow[]
  readonly assumptions: Readonly<Record<AssumptionKey, AssumptionRow>>
}

let shipped: Promise<ReachData> | null = null

/** The shipped files, read once: they change with the program only. */
export async function shippedReach(): Promise<ReachData> {
  shipped ??= readReach(shippedDir())
  shipped.catch(() => (shipped = null))
  return shipped
}

export function shippedDir(): string {
  let dir = import.meta.dirname
  while (!existsSync(path.join(dir, 'data', 'reach')) && path.dirname(dir) !== dir) dir = path.dirname(dir)
  return path.join(dir, 'data', 'reach')
}

/**
 * Reads the files of a folder, strictly.
 * @throws Refusal reach.data_invalid, file.not_found, file.unreadable
 */
export async function readReach(dir: string): Promise<ReachData> {
  const [airfields, sites, hospitals, fleets, types, assumptions] = (await Promise.all(
    ['airfields', 'sites', 'hospitals', 'aircraft', 'aircraft-types', 'assumptions'].map((f) =>
      rowsOf(dir, `${f}.csv`),
    ),
  )) as [Cells[], Cells[], Cells[], Cells[], Cells[], Cells[]]
  const known = new Map(airfields.map((c) => [c.text('icao'), airfield(c)]))
  return {
    airfields: known,
    sites: sites.map((c) => site(c, known)),
    hospitals: hospitals.map(hospital),
    fleets: fleets.map(fleet),
    types: types.map(type),
    assumptions: assumed(assumptions),
  }
}

const said = (c: Cells): Said => ({
  missions: c.text('missions').split('+'),
  from: c.day('from'),
  until: c.maybeDay('until'),
  source: c.text('source'),
  note: c.maybe('note'),
})

const airfield = (c: Cells): Airfield => ({
  icao: c.text('icao'),
  name: c.text('name'),
  elevation: c.maybeNumber('elevation_m', -450, 6000),
  runway: c.maybeNumber('runway_m', 1, 10_000),
  source: c.text('source'),
})

function site(c: Cells, airfields: ReadonlyMap<string, Airfield>): SiteRow {
  const [latitude, longitude] = [c.maybeNumber('latitude', -90, 90), c.maybeNumber('longitude', -180, 180)]
  if ((latitude === null) !== (longitude === null)) c.fault('latitude')
  const icao = c.maybe('airfield')
  if (icao !== null && !airfields.has(icao)) c.fault('airfield')
  return {
    ...said(c),
    key: c.text('key'),
    name: c.text('name'),
    kind: c.oneOf('kind', SITE_KINDS),
    latitude,
    longitude,
    withinKm: c.number('within_km', 0, 500),
    coordinatesSource: c.maybe('coordinates_source'),
    airfield: icao,
    verified: c.yes('verified'),
  }
}

const hospital = (c: Cells): HospitalRow => ({
  ...said(c),
  site: c.text('site'),
  level: c.number('level', 1, 3),
  beds: c.maybeNumber('beds', 0, 1000),
  basis: c.oneOf('basis', BASES),
  author: c.maybe('author'),
})

const fleet = (c: Cells): FleetRow => ({
  ...said(c),
  base: c.text('base'),
  type: c.text('type'),
  count: c.number('count', 0, 500),
  ownership: c.oneOf('ownership', OWNERSHIPS),
  countBasis: c.oneOf('count_basis', BASES),
  baseBasis: c.oneOf('base_basis', BASES),
  author: c.maybe('author'),
})

const type = (c: Cells): TypeRow => ({
  code: c.text('code'),
  name: c.text('name'),
  cruise: c.maybeRange('cruise', 1, 600),
  radius: c.maybeRange('radius', 1, 3000),
  payload: c.maybeRange('payload', 0, 30_000),
  seats: c.maybeRange('seats', 0, 200),
  litters: c.maybeRange('litters', 0, 100),
  ceiling: c.maybeRange('ceiling', 0, 10_000),
  hours: c.maybeRange('hours', 0, 744),
  availability: c.maybeRange('availability', 0, 1),
  night: c.yes('night'),
  armed: c.yes('armed'),
  author: c.maybe('author'),
  source: c.text('source'),
  note: c.maybe('note'),
})

function assumed(rows: readonly Cells[]): Record<AssumptionKey, AssumptionRow> {
  const found = new Map<AssumptionKey, AssumptionRow>()
  for (const c of rows) {
    const key = c.text('key')
    const range = { low: c.number('low', -1e6, 1e6), high: c.number('high', -1e6, 1e6) }
    if (!isAssumption(key) || found.has(key) || !checkAssumption(key, range).ok) c.fault('key')
    else if (c.text('unit') !== ASSUMPTIONS[key][0]) c.fault('unit')
    else
      found.set(key, {
        ...range,
        unit: c.text('unit'),
        author: c.text('author'),
        source: c.text('source'),
        note: c.maybe('note'),
      })
  }
  const absent = ASSUMPTION_KEYS.find((key) => !found.has(key))
  if (absent) rows[0]?.fault(absent)
  return Object.fromEntries(found) as Record<AssumptionKey, AssumptionRow>
}
