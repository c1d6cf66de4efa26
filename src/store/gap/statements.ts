import type { Day } from '../../core/history/day.ts'
import type { Measure } from '../../core/gap/observation.ts'
import { known, type KnownBefore } from '../known.ts'
import type { Db, Trx } from '../open.ts'

/** Statements of one quantity: who said what of which day, and since when it is known. */
export interface SeriesName {
  readonly mission: string
  readonly capability: string
  readonly measure: Measure
}

/** Name of the choice among the statements of one day, as a subject that has versions. */
export const headlineSubject = ({ mission, capability, measure }: SeriesName, on: Day): string =>
  `headline:${mission}/${capability}/${measure}/${on}`

/** Statements of a series known by a date, newest day first, with the ledger entry of each; those of one day if given. */
export async function seriesStatements(db: Db, series: SeriesName, before: KnownBefore, on?: Day) {
  let query = db
    .selectFrom('observation as o')
    .innerJoin('ledger as l', 'l.change', 'o.change')
    .selectAll('o')
    .select(['l.seq', 'l.actor', 'l.at'])
    .where('o.mission', '=', series.mission)
    .where('o.capability', '=', series.capability)
    .where('o.measure', '=', series.measure)
    .where('o.contributor', 'is', null)
    .where(known('observation', 'o', before))
  if (on !== undefined) query = query.where('o.valid_on', '=', on)
  return query.orderBy('o.valid_on', 'desc').orderBy('o.id').limit(1_000).execute()
}

/** Choices that stand for a series, the newest last; those of one day if given. */
export async function seriesHeadlines(db: Db, series: SeriesName, before: KnownBefore, on?: Day) {
  let query = db
    .selectFrom('headline as h')
    .innerJoin('observation as o', 'o.id', 'h.observation')
    .innerJoin('ledger as l', 'l.change', 'h.change')
    .select(['h.id', 'h.valid_on', 'h.author', 'h.reason', 'h.known_from', 'o.key as chosen', 'l.seq'])
    .where('h.mission', '=', series.mission)
    .where('h.capability', '=', series.capability)
    .where('h.measure', '=', series.measure)
    .where(known('headline', 'h', before))
  if (on !== undefined) query = query.where('h.valid_on', '=', on)
  return query.orderBy('h.known_from').orderBy('h.id').execute()
}

/** The newest statement under a key that has not been withdrawn, with who recorded it. */
export async function statementByKey(db: Db, key: string) {
  return db
    .selectFrom('observation as o')
    .innerJoin('ledger as l', 'l.change', 'o.change')
    .selectAll('o')
    .select(['l.actor', 'l.action'])
    .where('o.key', '=', key)
    .where(known('observation', 'o', null))
    .orderBy('o.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The entry under which a version of a subject was written. */
export async function entryOfVersion(db: Db | Trx, subject: string, version: number): Promise<number> {
  const row = await db
    .selectFrom('subject_version as v')
    .innerJoin('ledger as l', 'l.change', 'v.change')
    .select('l.seq')
    .where('v.subject', '=', subject)
    .where('v.version', '=', version)
    .executeTakeFirstOrThrow()
  return row.seq
}
