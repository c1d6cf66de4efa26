import { daysInMonth, formatDay, type Day } from '../history/day.ts'
import { count, degree, type RawRow } from './field.ts'
import { missionOf, type Known } from './registers.ts'
import { accept, reject, type RowVerdict } from './row-problem.ts'

/** One place on one deployment map of the Geo-PKO data (Cil, Fjelde, Hultman and Nilsson 2020). */
export interface Site {
  readonly mission: string
  readonly map: string
  readonly place: string
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** Persons as estimated from the size of the units on the map, not reported strength. */
  readonly persons: number | null
  readonly on: Day
  readonly contributors: readonly { name: string; organisation: string | null; persons: number | null }[]
  /** Number of units by kind, as the map's flags count them. */
  readonly units: Readonly<Record<string, number>>
  readonly note: string | null
}

const UNIT_COLUMNS = [
  'inf',
  'fpu',
  'res',
  'eng',
  'sig',
  'trans',
  'riv',
  'he.sup',
  'sf',
  'med',
  'maint',
  'recon',
  'avia',
  'mp',
  'demining',
  'uav',
] as const
const MOST_CONTRIBUTORS = 10

/** A row of the layout; the map's month stands for its last day. */
export function siteRow(row: RawRow, known: Known): RowVerdict<Site> {
  const mission = missionOf(row, known)
  if (!mission.ok) return mission
  const [year, month] = [Number(row['year']), Number(row['month'])]
  const valid =
    Number.isInteger(year) && year >= 1948 && year <= 2199 && Number.isInteger(month) && month >= 1 && month <= 12
  if (!valid) return reject('row.date_invalid', { value: `${row['year'] ?? ''}-${row['month'] ?? ''}`.slice(0, 80) })
  const latitude = degree(row['latitude'], 90)
  const longitude = degree(row['longitude'], 180)
  if (latitude === undefined || longitude === undefined || (latitude === null) !== (longitude === null))
    return reject('row.coordinate_invalid', { latitude: row['latitude'] ?? '', longitude: row['longitude'] ?? '' })
  const persons = count(row, 'no.troops')
  if (!persons.ok) return persons
  return accept({
    mission: mission.value,
    map: row['source'] ?? '',
    place: row['location'] ?? '',
    country: given(row['country']),
    latitude,
    longitude,
    persons: persons.value,
    on: formatDay(year, month, daysInMonth(year, month)),
    contributors: contributorsOf(row, known),
    units: unitsOf(row),
    note: given(row['comments']),
  })
}

const given = (text: string | undefined): string | null => (text && !/^(NA|unknown)$/i.test(text) ? text : null)

function contributorsOf(row: RawRow, known: Known): Site['contributors'] {
  const found: Site['contributors'][number][] = []
  for (let i = 1; i <= MOST_CONTRIBUTORS; i += 1) {
    const name = given(row[`nameoftcc_${i}`])
    if (name === null) continue
    const persons = count(row, `notroopspertcc_${i}`)
    found.push({ name, organisation: known.organisation(name), persons: persons.ok ? persons.value : null })
  }
  return found
}

function unitsOf(row: RawRow): Record<string, number> {
  const found: Record<string, number> = {}
  for (const column of UNIT_COLUMNS) {
    const value = count(row, column)
    if (value.ok && value.value) found[column] = value.value
  }
  return found
}
