import type { Day } from '../history/day.ts'
import { count, dayField, type RawRow } from './field.ts'
import { accept, reject, type RowVerdict } from './row-problem.ts'

/** What a register's rows may name: whatever is not here is refused with the nearest. */
export interface Known {
  readonly mission: (code: string) => string | null
  readonly organisation: (codeOrName: string) => string | null
  readonly nearestMission: (code: string) => string
  readonly nearestOrganisation: (name: string) => string
}

export interface MonthRow {
  readonly mission: string
  readonly on: Day
  readonly troops: number | null
  readonly police: number | null
  readonly experts_on_mission: number | null
}

/** One mission and month of the contributions register; its total must be the sum of its parts. */
export function monthRow(row: RawRow, known: Known): RowVerdict<MonthRow> {
  const on = dayField(row, 'date')
  if (!on.ok) return on
  const mission = missionOf(row, known)
  if (!mission.ok) return mission
  const parts = counts(row, ['troops', 'police', 'observers'])
  if (!parts.ok) return parts
  const [troops, police, observers] = parts.value as [number | null, number | null, number | null]
  if (troops === null && police === null && observers === null) return reject('row.nothing_given', {})
  const total = checkTotal(row, parts.value)
  if (!total.ok) return total
  return accept({ mission: mission.value, on: on.value, troops, police, experts_on_mission: observers })
}

export interface ContributorRow {
  readonly mission: string
  readonly contributor: string
  readonly troops: number
  readonly formed_police: number
  readonly individual_police: number
  readonly experts_on_mission: number
}

/** One contributor in one mission. Zeros throughout are kept: they say that the contributor is listed. */
export function contributorRow(row: RawRow, known: Known): RowVerdict<ContributorRow> {
  const mission = missionOf(row, known)
  if (!mission.ok) return mission
  const named = row['iso3'] || row['contributor'] || ''
  const contributor = known.organisation(named) ?? known.organisation(row['contributor'] ?? '')
  if (contributor === null)
    return reject('row.contributor_unknown', {
      contributor: (row['contributor'] || named).slice(0, 80),
      nearest: known.nearestOrganisation(row['contributor'] || named),
    })
  const parts = counts(row, ['troops', 'formed_police', 'individual_police', 'experts_on_mission'])
  if (!parts.ok) return parts
  if (parts.value.every((n) => n === null)) return reject('row.nothing_given', {})
  const total = checkTotal(row, parts.value)
  if (!total.ok) return total
  const [troops, formed, individual, experts] = parts.value.map((n) => n ?? 0) as [number, number, number, number]
  return accept({
    mission: mission.value,
    contributor,
    troops,
    formed_police: formed,
    individual_police: individual,
    experts_on_mission: experts,
  })
}

export function missionOf(row: RawRow, known: Known): RowVerdict<string> {
  const code = (row['mission'] ?? '').trim()
  const found = known.mission(code)
  return found === null
    ? reject('row.mission_unknown', { mission: code.slice(0, 80), nearest: known.nearestMission(code) })
    : accept(found)
}

function counts(row: RawRow, columns: readonly string[]): RowVerdict<(number | null)[]> {
  const found: (number | null)[] = []
  for (const column of columns) {
    const value = count(row, column)
    if (!value.ok) return value
    found.push(value.value)
  }
  return accept(found)
}

function checkTotal(row: RawRow, parts: readonly (number | null)[]): RowVerdict<null> {
  const total = count(row, 'total')
  if (!total.ok) return total
  const sum = parts.reduce<number>((n, p) => n + (p ?? 0), 0)
  return total.value === null || total.value === sum
    ? accept(null)
    : reject('row.total_differs', { sum, total: total.value })
}
