import { sql } from 'kysely'
import type { Day } from '../../core/history/day.ts'
import type { EntryKind } from '../../core/review/entry.ts'
import type { KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

/** An entry of a programme of work as its newest version has it. */
export interface ProgrammeRow {
  readonly key: string
  readonly version: number
  readonly kind: EntryKind
  readonly mission: string | null
  readonly from: Day
  readonly until: Day
  readonly title: string
  readonly removed: boolean
  readonly reason: string
  readonly recordedOn: Day
}

/** Every version of every entry that was known by a date, oldest first. */
export async function programmeVersions(db: Db, before: KnownBefore = null, key?: string): Promise<ProgrammeRow[]> {
  const rows = await db
    .selectFrom('programme_entry')
    .selectAll()
    .$if(before !== null, (q) => q.where('known_from', '<', before!))
    .$if(key !== undefined, (q) => q.where('key', '=', key!))
    .orderBy('id')
    .execute()
  return rows.map((r) => ({
    key: r.key,
    version: r.version,
    kind: r.kind as EntryKind,
    mission: r.mission,
    from: r.from_on as Day,
    until: r.until_on as Day,
    title: r.title,
    removed: r.removed,
    reason: r.reason,
    recordedOn: r.valid_on as Day,
  }))
}

/** The newest version of each entry, without those taken out, by their first day. */
export function inForceNow(versions: readonly ProgrammeRow[]): ProgrammeRow[] {
  const newest = new Map(versions.map((v) => [v.key, v]))
  return [...newest.values()]
    .filter((v) => !v.removed)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.key < b.key ? -1 : 1))
}

/** How many rows about mandates there are: events, and what replaced or withdrew them. It never falls. */
export async function mandateRows(db: Db, before: KnownBefore = null): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from mandate_event where ${before}::timestamptz is null or known_from < ${before})
      + (select count(*) from supersession
         where fact = 'mandate_event' and (${before}::timestamptz is null or known_from < ${before})) as n`.execute(db)
  return Number(rows[0]!.n)
}
