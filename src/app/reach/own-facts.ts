import type { ReachWhatIfRequest } from '../../contract/reach.ts'
import type { Day } from '../../core/history/day.ts'
import { refuse } from '../../core/problem.ts'
import type { Range } from '../../core/reach/range.ts'
import type { Airfield, HospitalRow, ReachData, Said, SiteRow } from './data.ts'
import type { Chosen } from './facts-of.ts'

/** Source of whatever a question brings itself. */
export const OWN = 'own'

/** As many as are answered at once; more is a question for the command line of one's own register. */
export const MOST = { sites: 500, bases: 40, hospitals: 500, fleets: 500, types: 50 } as const

type Own = NonNullable<ReachWhatIfRequest['facts']>
type List = 'sites' | 'hospitals' | 'fleets' | 'types'

/**
 * Sites, hospitals, helicopters and types that a question brings in place of the recorded ones. What is not said is not
 * known: no coordinate, speed or bed is filled in.
 * @throws Refusal reach.facts_too_many, reach.fact_invalid
 */
export function ownFacts(data: ReachData, own: Own, day: Day): { readonly data: ReachData; readonly chosen: Chosen } {
  const { sites, hospitals = [], fleets = [], types = [] } = own
  few('sites', sites.length, MOST.sites)
  few('hospitals', hospitals.length, MOST.hospitals)
  few('fleets', fleets.length, MOST.fleets)
  few('types', types.length, MOST.types)
  const said: Said = { missions: [], from: day, until: null, source: OWN, note: null }
  const airfields = new Map<string, Airfield>(data.airfields)
  const keys = new Set<string>()
  const rows = sites.map((site, row): SiteRow => {
    const fault = faultIn('sites', row)
    const { key, latitude = null, longitude = null, elevation = null, withinKm = 0 } = site
    if (key === '' || keys.has(key)) fault('key', key)
    keys.add(key)
    if ((latitude === null) !== (longitude === null)) fault(latitude === null ? 'latitude' : 'longitude', null)
    within(fault, 'latitude', latitude, -90, 90)
    within(fault, 'longitude', longitude, -180, 180)
    within(fault, 'withinKm', withinKm, 0, 500)
    within(fault, 'elevation', elevation, -450, 9_000)
    const icao = `own ${key}`
    if (site.airfield) airfields.set(icao, { icao, name: site.name ?? key, elevation, runway: null, source: OWN })
    return {
      ...said,
      key,
      name: site.name ?? key,
      kind: site.kind ?? 'SITE',
      latitude,
      longitude,
      withinKm,
      coordinatesSource: null,
      airfield: site.airfield ? icao : null,
      verified: false,
      elevation,
      persons: site.persons === undefined ? null : ends(fault, 'persons', site.persons, 0, 100_000),
    }
  })
  const headquarters = rows.filter((row) => row.airfield !== null && row.kind !== 'SITE').map((row) => row.key)
  few('bases', new Set([...headquarters, ...fleets.map((f) => f.base)]).size, MOST.bases)
  const known = new Map(data.types.map((type) => [type.code, type]))
  for (const [row, type] of types.entries()) known.set(type.code, typeRow(type, row))
  return {
    data: { ...data, airfields, types: [...known.values()] },
    chosen: {
      sites: rows,
      hospitals: hospitals.map((h, row) => hospitalRow(said, h, row)),
      fleets: fleets.map(({ base, type, count, ownership = 'MILITARY' }, row) => {
        const fault = faultIn('fleets', row)
        if (!Number.isInteger(count)) fault('count', count)
        within(fault, 'count', count, 0, 500)
        return { ...said, base, type, count, ownership, countBasis: 'FACT', baseBasis: 'FACT', author: null }
      }),
    },
  }
}

function hospitalRow(said: Said, { site, level, beds = null }: NonNullable<Own['hospitals']>[number], row: number) {
  const fault = faultIn('hospitals', row)
  if (![1, 2, 3].includes(level)) fault('level', level)
  within(fault, 'beds', beds, 0, 1_000)
  // Beds that nobody stated are those of the level, as for recorded hospitals.
  const hospital: HospitalRow = { ...said, site, level, beds, basis: 'FACT', author: null }
  return hospital
}

/** Ends that make sense for each figure of a type, as in the shipped file. */
const FIGURES = {
  cruise: [1, 600],
  radius: [1, 3_000],
  payload: [0, 30_000],
  seats: [0, 200],
  litters: [0, 100],
  ceiling: [0, 10_000],
  hours: [0, 744],
  availability: [0, 1],
} as const
type Figure = keyof typeof FIGURES

function typeRow(type: NonNullable<Own['types']>[number], row: number): ReachData['types'][number] {
  const fault = faultIn('types', row)
  if (type.code === '') fault('code', type.code)
  const figure = (name: Figure): Range | null => {
    const [least, most] = FIGURES[name]
    return ends(fault, name, type[name] ?? null, least, most)
  }
  return {
    code: type.code,
    name: type.name ?? type.code,
    cruise: figure('cruise'),
    radius: figure('radius'),
    payload: figure('payload'),
    seats: figure('seats'),
    litters: figure('litters'),
    ceiling: figure('ceiling'),
    hours: figure('hours'),
    availability: figure('availability'),
    night: type.night ?? false,
    armed: type.armed ?? false,
    author: null,
    source: OWN,
    note: null,
  }
}

type Fault = (field: string, value: unknown) => never

const faultIn =
  (list: List, row: number): Fault =>
  (field, value) =>
    refuse('reach.fact_invalid', { list, row: row + 1, field, value: String(value).slice(0, 100) })

function within(fault: Fault, field: string, value: number | null, least: number, most: number): void {
  if (value !== null && !(Number.isFinite(value) && value >= least && value <= most)) fault(field, value)
}

function ends(fault: Fault, field: string, range: Range | null, least: number, most: number): Range | null {
  if (range === null) return null
  within(fault, field, range.low, least, most)
  within(fault, field, range.high, least, most)
  return range.low <= range.high ? range : fault(field, `${range.low}–${range.high}`)
}

function few(list: List | 'bases', count: number, most: number): void {
  if (count > most) refuse('reach.facts_too_many', { list, count, most })
}
