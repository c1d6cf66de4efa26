import { sql } from 'kysely'
import type { Visibility } from '../../core/access/visibility.ts'
import type { Day } from '../../core/history/day.ts'
import type { Language } from '../../core/language.ts'
import type { RecordKind } from '../../core/review/record.ts'
import type { KnownBefore } from '../known.ts'
import type { Db, Trx } from '../open.ts'

/** One version of a review: when it is held, what is on its agenda, who is invited besides by rule. */
export interface ReviewRow {
  readonly key: string
  readonly mission: string
  readonly cycle: string
  readonly version: number
  readonly state: 'AGREED' | 'CANCELLED'
  readonly on: Day
  readonly agenda: readonly string[]
  readonly invited: readonly string[]
  readonly language: Language
  readonly reason: string
  readonly recordedOn: Day
}

/** Every version of every review that was known by a date, oldest first; of one, if its key is given. */
export async function reviewVersions(db: Db, before: KnownBefore = null, key?: string): Promise<ReviewRow[]> {
  const rows = await db
    .selectFrom('review_version as v')
    .innerJoin('review as r', 'r.key', 'v.review')
    .select(['r.key', 'r.mission', 'r.cycle', 'v.version', 'v.state', 'v.held_on', 'v.agenda', 'v.invited'])
    .select(['v.language', 'v.reason', 'v.valid_on'])
    .$if(before !== null, (q) => q.where('v.known_from', '<', before!))
    .$if(key !== undefined, (q) => q.where('r.key', '=', key!))
    .orderBy('v.id')
    .execute()
  return rows.map((r) => ({
    key: r.key,
    mission: r.mission,
    cycle: r.cycle,
    version: r.version,
    state: r.state as ReviewRow['state'],
    on: r.held_on as Day,
    agenda: r.agenda,
    invited: r.invited,
    language: r.language as Language,
    reason: r.reason,
    recordedOn: r.valid_on as Day,
  }))
}

/** The newest version of each review. */
export const newestReviews = (versions: readonly ReviewRow[]): ReviewRow[] => [
  ...new Map(versions.map((v) => [v.key, v])).values(),
]

/** What was put down at a review, as far as the viewer of the transaction may see it. */
export interface RecordRow {
  readonly key: string
  readonly review: string
  readonly kind: RecordKind
  readonly organisation: string | null
  readonly capability: string | null
  readonly body: string | null
  readonly language: Language
  readonly pledge: string | null
  readonly arrangement: string | null
  readonly withdraws: string | null
  readonly visibility: Visibility
  readonly recorder: string
  readonly on: Day
}

/** The records of a review in the order in which they were made. */
export async function reviewRecords(db: Db, review: string): Promise<RecordRow[]> {
  const rows = await db.selectFrom('review_record').selectAll().where('review', '=', review).orderBy('id').execute()
  return rows.map((r) => ({
    key: r.key,
    review: r.review,
    kind: r.kind as RecordKind,
    organisation: r.organisation,
    capability: r.capability,
    body: r.body,
    language: r.language as Language,
    pledge: r.pledge,
    arrangement: r.arrangement,
    withdraws: r.withdraws,
    visibility: r.visibility as Visibility,
    recorder: r.recorder,
    on: r.valid_on as Day,
  }))
}

/** Keeps others who change the attendance of a review waiting until the transaction ends. */
export async function claimAttendance(trx: Trx, review: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`attendance:${review}`}, 0))`.execute(trx)
}

/** Which of the pledges and arrangements that records name the viewer of the transaction may see, by their keys. */
export async function linksSeen(db: Db, records: readonly RecordRow[]): Promise<Set<string>> {
  const pledges = records.flatMap((r) => (r.pledge === null ? [] : [r.pledge]))
  const arrangements = records.flatMap((r) => (r.arrangement === null ? [] : [r.arrangement]))
  const found: { key: string }[] = []
  if (pledges.length > 0)
    found.push(...(await db.selectFrom('pledge').select('key').where('key', 'in', pledges).execute()))
  if (arrangements.length > 0)
    found.push(...(await db.selectFrom('arrangement').select('key').where('key', 'in', arrangements).execute()))
  return new Set(found.map((r) => r.key))
}
