import { dayCounted } from '../../core/exchange/field.ts'
import { siteRow, type Site } from '../../core/exchange/geo-pko.ts'
import type { LayoutName } from '../../core/exchange/layout.ts'
import { contributorRow, monthRow, type Known } from '../../core/exchange/registers.ts'
import type { RowProblem, RowVerdict } from '../../core/exchange/row-problem.ts'
import type { Day } from '../../core/history/day.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { appendPersons, registerRow } from '../../store/exchange/append-persons.ts'
import { heldContributions, heldDeployments } from '../../store/exchange/imported.ts'
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
}

/** Takes the lines of one layout: refuses or gathers each, writes what it has gathered, and closes. */
export interface Intake {
  take(line: CsvLine): RowProblem | null
  write(trx: Trx, change: number): Promise<{ accepted: number; known: number }>
  finish(trx: Trx, change: number): Promise<void>
}

export function intake(layout: LayoutName, options: IntakeOptions): Intake {
  if (layout === 'geo-pko') return siteIntake(options)
  return layout === 'monthly-register' ? monthIntake(options) : contributorIntake(options)
}

/** Remembers where each key was first given: the second time it is a duplicate. */
function seenOnce(): (key: string, line: number) => RowProblem | null {
  const first = new Map<string, number>()
  return (key, line) => {
    const before = first.get(key)
    if (before !== undefined) return { code: 'row.duplicate', params: { line: before } }
    first.set(key, line)
    return null
  }
}

function gather<T>(
  verdict: RowVerdict<T>,
  key: (value: T) => string,
  seen: ReturnType<typeof seenOnce>,
  line: number,
  into: T[],
): RowProblem | null {
  if (!verdict.ok) return verdict.problem
  const twice = seen(key(verdict.value), line)
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
  let rows: Parameters<typeof monthRows>[0][] = []
  return {
    take: ({ raw, line }) =>
      gather(countedMonth(raw, options), (r) => `${r.mission} ${r.on}`, seen, line, rows as never),
    async write(trx, change) {
      const batch = rows.map((r) => monthRows(r))
      rows = []
      return writePersons(trx, change, batch, 'un-monthly-summary', options)
    },
    finish: async () => {},
  }
}

function contributorIntake(options: IntakeOptions): Intake {
  const seen = seenOnce()
  const missions = new Set<string>()
  let rows: PersonsRow[][] = []
  return {
    take({ raw, line }) {
      const verdict = contributorRow(raw, options.known)
      if (!verdict.ok) return verdict.problem
      const day = dayCounted(options.on!, importedOn(options))
      if (!day.ok) return day.problem
      const { mission, contributor, ...given } = verdict.value
      const twice = seen(`${mission} ${contributor}`, line)
      if (twice) return twice
      const text = Object.fromEntries(Object.entries(given).map(([k, v]) => [k, String(v)]))
      missions.add(mission)
      rows.push(contributorRows({ mission, contributor, ...text }, options.on!))
      return null
    },
    async write(trx, change) {
      const batch = rows
      rows = []
      return writePersons(trx, change, batch, 'ipi-peacekeeping-database', options)
    },
    async finish(trx, change) {
      // Over all that is held, as the file may give some rows of a mission only.
      const rows = await heldContributions(trx, options.on!, [...missions])
      await writePersons(trx, change, [contributorSums(rows)], 'ipi-peacekeeping-database', options)
    },
  }
}

/** Appends what is new, replaces what the same register now says differently, and leaves alone what is held. */
async function writePersons(
  trx: Trx,
  change: number,
  groups: readonly PersonsRow[][],
  source: string,
  options: IntakeOptions,
): Promise<{ accepted: number; known: number }> {
  const rows = groups.flat().map((p) => ({
    ...deployedPersons(p, source),
    ...(options.asOf ? {} : { known_from: options.at, known_basis: 'RECORDED' as const }),
  }))
  const changed = await appendPersons(trx, change, rows, `corrected by ${options.file}`)
  const accepted = groups.filter((group) => group.some((p) => changed.has(registerRow(p.key)))).length
  return { accepted, known: groups.length - accepted }
}

const siteKey = (s: Site): string =>
  `geo-pko/${s.map}/${s.mission}/${s.on}/${s.place}/${s.latitude ?? ''}/${s.longitude ?? ''}`

function siteIntake(options: IntakeOptions): Intake {
  const seen = seenOnce()
  let rows: Site[] = []
  return {
    take: ({ raw, line }) => gather(siteRow(raw, options.known), siteKey, seen, line, rows),
    async write(trx, change) {
      const batch = rows
      rows = []
      if (batch.length === 0) return { accepted: 0, known: 0 }
      const held = await heldDeployments(trx, batch.map(siteKey))
      const fresh = batch.filter((s) => !held.has(siteKey(s)))
      await appendRows(
        trx,
        'deployment',
        change,
        fresh.map((s) => ({
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
        })),
      )
      return { accepted: fresh.length, known: batch.length - fresh.length }
    },
    finish: async () => {},
  }
}
