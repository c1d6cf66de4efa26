import type { CsvRow } from './csv-file.ts'

/** An observation of persons deployed, without what its register as a whole supplies. */
export interface PersonsRow {
  readonly key: string
  readonly mission: string
  readonly capability: string
  readonly contributor: string | null
  readonly value: number
  readonly derived: boolean
  readonly on: string
}

const BY_CONTRIBUTOR = {
  troops: 'troops',
  formed_police: 'formed-police',
  individual_police: 'individual-police',
  experts_on_mission: 'experts-on-mission',
} as const

const BY_MONTH = { troops: 'troops', police: 'police-personnel', experts_on_mission: 'experts-on-mission' } as const

/**
 * One mission and month of the register by month. An empty column is unknown, not zero; the total of what is
 * given is the register's own total for the mission.
 */
export function monthRows(row: {
  mission: string
  on: string
  troops: number | null
  police: number | null
  experts_on_mission: number | null
}): PersonsRow[] {
  const { mission, on } = row
  const found: PersonsRow[] = []
  let total = 0
  for (const [column, capability] of Object.entries(BY_MONTH)) {
    const value = row[column as keyof typeof BY_MONTH]
    if (value === null) continue
    total += value
    found.push({
      key: `month/${on}/${mission}/${capability}`,
      mission,
      capability,
      contributor: null,
      value,
      derived: false,
      on,
    })
  }
  if (found.length > 0)
    found.push({
      key: `month/${on}/${mission}/uniformed`,
      mission,
      capability: 'uniformed',
      contributor: null,
      value: total,
      derived: false,
      on,
    })
  return found
}

/** One contributor in one mission. A row of zeros is kept as such: it says that the contributor is listed. */
export function contributorRows(row: CsvRow, on: string): PersonsRow[] {
  const mission = row['mission']!
  const contributor = row['contributor']!
  const line = (capability: string, value: number): PersonsRow => ({
    key: `contributor/${on}/${mission}/${contributor}/${capability}`,
    mission,
    capability,
    contributor,
    value,
    derived: false,
    on,
  })
  const given = Object.entries(BY_CONTRIBUTOR).map(([column, capability]) => line(capability, Number(row[column] || 0)))
  const some = given.filter((r) => r.value > 0)
  return some.length > 0 ? some : [line('uniformed', 0)]
}

/** What a register by contributor says of each mission as a whole: the sums of its rows, marked as derived. */
export function contributorSums(rows: readonly PersonsRow[]): PersonsRow[] {
  const sums = new Map<string, PersonsRow>()
  const add = (mission: string, capability: string, value: number, on: string): void => {
    const key = `contributor-sum/${on}/${mission}/${capability}`
    const before = sums.get(key)?.value ?? 0
    sums.set(key, { key, mission, capability, contributor: null, value: before + value, derived: true, on })
  }
  for (const { mission, capability, value, on } of rows) {
    // Every part of a mission that the register lists at all is known: none given means none there.
    for (const each of Object.values(BY_CONTRIBUTOR)) add(mission, each, each === capability ? value : 0, on)
    add(mission, 'police-personnel', capability.endsWith('-police') ? value : 0, on)
  }
  return [...sums.values()]
}

/** Such a row ready to append. A register whose day of publication is not recorded is known from the day it speaks of. */
export const deployedPersons = (r: PersonsRow, source: string) => ({
  key: r.key,
  mission: r.mission,
  capability: r.capability,
  contributor: r.contributor,
  measure: 'DEPLOYED',
  value: r.value,
  unit: 'person',
  valid_printed: r.on,
  valid_on: r.on,
  derived: r.derived,
  note: null,
  source,
  verified: true,
  verified_note: null,
  known_from: `${r.on}T00:00:00Z`,
  known_basis: 'AS_OF' as const,
})
