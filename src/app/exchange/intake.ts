import { dayCounted } from '../../core/exchange/field.ts'
import { siteRow, type Site } from '../../core/exchange/geo-pko.ts'
import type { LayoutName } from '../../core/exchange/layout.ts'
import { contributorRow, monthRow, type Known, type MonthRow } from '../../core/exchange/registers.ts'
import type { RowProblem, RowVerdict } from '../../core/exchange/row-problem.ts'
import type { Day } from '../../core/history/day.ts'
import { personsAppender, registerRow } from '../../store/exchange/append-persons.ts'
import type { Append } from '../../store/exchange/bulk.ts'
import { deploymentsBefore, heldContributions, heldDeployments } from '../../store/exchange/imported.ts'
import type { Trx } from '../../store/open.ts'
import type { CsvLine } from './csv-stream.ts'
import { contributorRows, contributorSums, deployedPersons, monthRows, type PersonsRow } from './register-rows.ts'

export interface IntakeOptions {
  readonly known: Known
  readonly file: string
  readonly on: Day | null
  readonly at: string
  /** Rows are known from the day they speak of, instead of from now. */
  readonly asOf: boolean
  /** How new rows are written. */
  readonly append: Append
}

/** Writes under a change, and counts the rows that were new or corrected and those that were held. */
type Write = (change: number) => Promise<{ accepted: number; known: number }>

/** Takes the lines of one layout: refuses or gathers each, writes what it has gathered, and closes. */
export interface Intake {
  take(line: CsvLine): RowProblem | null
  /** Looks up what is held of all that was gathered so far, and answers what writes the rest. */
  prepare(trx: Trx): Promise<Write>
  finish(trx: Trx, change: number): Promise<void>
}

export function intake(layout: LayoutName, options: IntakeOptions): Intake {
  if (layout === 'geo-pko') return siteIntake(options)
  return layout === 'monthly-register' ? monthIntake(options) : contributorIntake(options)
}

/** Remembers where each pair was first given: the second time it is a duplicate. Of equal texts one is kept. */
function seenOnce(): (group: string, member: string, line: number) => RowProblem | null {
  const first = new Map<string, Map<string, number>>()
  const members = new Map<string, string>()
  return (group, member, line) => {
    const lines = first.get(group) ?? new Map<string, number>()
    const before = lines.get(member)
    if (before !== undefined) return { code: 'row.duplicate', params: { line: before } }
    if (lines.size === 0) first.set(group, lines)
    const kept = members.get(member) ?? member
    members.set(kept, kept)
    lines.set(kept, line)
    return null
  }
}

function gather<T>(
  verdict: RowVerdict<T>,
  pair: (value: T) => readonly [string, string],
  seen: ReturnType<typeof seenOnce>,
  line: number,
  into: T[],
): RowProblem | null {
  if (!verdict.ok) return verdict.problem
  const twice = seen(...pair(verdict.value), line)
  if (!twice) into.push(verdict.value)
  return twice
}

const importedOn = ({ at }: IntakeOptions): Day => at.slice(0, 10) as Day

function countedMonth(raw: CsvLine['raw'], options: IntakeOptions): ReturnType<typeof monthRow> {
  const row = monthRow(raw, options.known)
  if (!row.ok) return row
  const on = dayCounted(row.value.on, importedOn(options))
  return on.ok ? row : on
}

function monthIntake(options: IntakeOptions): Intake {
  const seen = seenOnce()
  const persons = personsWriter('un-monthly-summary', options)
  let rows: MonthRow[] = []
  return {
    take: ({ raw, line }) => gather(countedMonth(raw, options), (r) => [r.mission, r.on], seen, line, rows),
    async prepare(trx) {
      const batch = rows.map((r) => monthRows(r))
      rows = []
      return persons(trx, batch)
    },
    finish: async () => {},
  }
}

function contributorIntake(options: IntakeOptions): Intake {
  const seen = seenOnce()
  const missions = new Set<string>()
  const persons = personsWriter('ipi-peacekeeping-database', options)
  let rows: PersonsRow[][] = []
  return {
    take({ raw, line }) {
      const verdict = contributorRow(raw, options.known)
      if (!verdict.ok) return verdict.problem
      const day = dayCounted(options.on!, importedOn(options))
      if (!day.ok) return day.problem
      const { mission, contributor, ...given } = verdict.value
      const twice = seen(mission, contributor, line)
      if (twice) return twice
      const text = Object.fromEntries(Object.entries(given).map(([k, v]) => [k, String(v)]))
      missions.add(mission)
      rows.push(contributorRows({ mission, contributor, ...text }, options.on!))
      return null
    },
    async prepare(trx) {
      const batch = rows
      rows = []
      return persons(trx, batch)
    },
    async finish(trx, change) {
      // Over all that is held, as the file may give some rows of a mission only.
      const rows = await heldContributions(trx, options.on!, [...missions])
      const write = await persons(trx, [contributorSums(rows)])
      await write(change)
    },
  }
}

/** Appends what is new, replaces what the same register now says differently, and leaves alone what is held. */
function personsWriter(
  source: string,
  options: IntakeOptions,
): (trx: Trx, groups: readonly PersonsRow[][]) => Promise<Write> {
  const append = personsAppender(`corrected by ${options.file}`, options.append)
  return async (trx, groups) => {
    const rows = groups.flat().map((p) => ({
      ...deployedPersons(p, source),
      ...(options.asOf ? {} : { known_from: options.at, known_basis: 'RECORDED' as const }),
    }))
    const write = await append(trx, rows)
    return async (change) => {
      const changed = await write(change)
      const accepted = groups.filter((group) => group.some((p) => changed.has(registerRow(p.key)))).length
      return { accepted, known: groups.length - accepted }
    }
  }
}

const sitePair = (s: Site): readonly [map: string, place: string] => [
  `geo-pko/${s.map}/${s.mission}/${s.on}`,
  `${s.place}/${s.latitude ?? ''}/${s.longitude ?? ''}`,
]
const siteDay = (s: Site): string => `${s.on} ${s.mission}`
const siteKey = (s: Site): string => sitePair(s).join('/')

function siteIntake(options: IntakeOptions): Intake {
  const seen = seenOnce()
  const before = deploymentsBefore()
  const row = (s: Site) => ({
    key: siteKey(s),
    mission: s.mission,
    place: s.place,
    country: s.country,
    latitude: s.latitude,
    longitude: s.longitude,
    persons: s.persons,
    contributors: s.contributors,
    units: s.units,
    valid_on: s.on,
    note: s.note,
    source: 'geo-pko-2.1',
    known_from: options.asOf ? `${s.on}T00:00:00Z` : options.at,
    known_basis: options.asOf ? ('AS_OF' as const) : ('RECORDED' as const),
  })
  let rows: Site[] = []
  return {
    take: ({ raw, line }) => gather(siteRow(raw, options.known), sitePair, seen, line, rows),
    async prepare(trx) {
      const batch = rows
      rows = []
      const spokenOf = await before(trx, batch.map(siteDay))
      const held = await heldDeployments(trx, batch.filter((s) => spokenOf(siteDay(s))).map(siteKey))
      const fresh = batch.filter((s) => !held.has(siteKey(s)))
      return async (change) => {
        await options.append(trx, 'deployment', change, fresh.map(row))
        return { accepted: fresh.length, known: batch.length - fresh.length }
      }
    },
    finish: async () => {},
  }
}
