import { sql } from 'kysely'
import type { Db, Trx } from '../open.ts'

export interface QuarantineRow {
  readonly id: number
  readonly layout: string
  readonly file: string
  readonly line: number
  readonly raw: Readonly<Record<string, string>>
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly owner: string
  readonly at: string
  /** Who sent it; null for rows of public registers. */
  readonly organisation: string | null
  readonly subject: string | null
  readonly version: number | null
  readonly held: Readonly<Record<string, string | number | null>> | null
  readonly outcome: string | null
  readonly reason: string | null
  readonly settled_at: string | null
  readonly settled_subject: string | null
  readonly author: string | null
}

const joined = (db: Db) =>
  db
    .selectFrom('quarantine as q')
    .leftJoin('quarantine_settlement as s', 's.quarantine', 'q.id')
    .select([
      'q.id',
      'q.layout',
      'q.file',
      'q.line',
      'q.raw',
      'q.code',
      'q.params',
      'q.owner',
      'q.at',
      'q.organisation',
      'q.subject',
      'q.version',
      'q.held',
      's.outcome',
      's.reason',
      's.at as settled_at',
      's.subject as settled_subject',
      's.author',
    ])

/**
 * Rows in quarantine that the viewer of the transaction is shown, newest first, in the order of their file; settled
 * ones only when asked for.
 */
export async function quarantined(
  db: Db,
  page: { offset: number; limit: number; settled: boolean },
): Promise<{ rows: QuarantineRow[]; total: number }> {
  const open = page.settled ? sql<boolean>`true` : sql<boolean>`s.quarantine is null`
  const rows = await joined(db)
    .where(open)
    .orderBy('q.change', 'desc')
    .orderBy('q.line')
    .orderBy('q.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const counted = await db
    .selectFrom('quarantine as q')
    .leftJoin('quarantine_settlement as s', 's.quarantine', 'q.id')
    .where(open)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return { rows, total: counted.n }
}

/** One row that the viewer of the transaction is shown. */
export const quarantinedRow = (db: Db, id: number): Promise<QuarantineRow | undefined> =>
  joined(db).where('q.id', '=', id).executeTakeFirst()

/** Rows that wait to be settled, by the digest of what they say, of one sender. */
export async function waitingRows(
  db: Db,
  organisation: string | null,
  fingerprints: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: number; fingerprint: string }>`
    select q.id, q.fingerprint from quarantine q left join quarantine_settlement s on s.quarantine = q.id
    where q.fingerprint = any(${fingerprints}) and q.organisation is not distinct from ${organisation}
      and s.quarantine is null`.execute(db)
  return new Map(rows.map((r) => [r.fingerprint, r.id]))
}

/** Keeps other uploads of the same sender waiting until the transaction ends: no row is quarantined twice. */
export async function claimQuarantine(trx: Trx, organisation: string | null): Promise<void> {
  await sql`select pg_advisory_xact_lock(7166014, hashtext(${organisation ?? ''}))`.execute(trx)
}
