import { sql } from 'kysely'
import { known, type KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

/** Newest versions of the subjects under a name (`requirement:` …), by what follows it. */
export async function versionsUnder(db: Db, name: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('subject_version')
    .select(['subject', (eb) => eb.fn.max('version').as('version')])
    .where(sql<boolean>`starts_with(subject, ${name})`)
    .groupBy('subject')
    .execute()
  return new Map(rows.map((r) => [r.subject.slice(name.length), r.version]))
}

/** Statements of totals that stand, on the knowledge of a day; of one mission if it is given. */
export async function statements(db: Db, before: KnownBefore, mission?: string) {
  let query = db
    .selectFrom('observation as o')
    .select(['key', 'mission', 'capability', 'measure', 'value', 'unit', 'valid_on', 'source', 'note'])
    .where('contributor', 'is', null)
    .where(known('observation', 'o', before))
  if (mission !== undefined) query = query.where('mission', '=', mission)
  return query.orderBy('mission').orderBy('capability').orderBy('measure').orderBy('valid_on').orderBy('id').execute()
}

/** Those of them that stand under some keys. */
export async function statementsByKey(db: Db, keys: readonly string[]) {
  return db
    .selectFrom('observation as o')
    .select(['key', 'mission', 'capability', 'measure', 'value', 'unit', 'valid_on', 'source', 'note'])
    .where((eb) => eb('key', '=', eb.fn.any(eb.val(keys as string[]))))
    .where('contributor', 'is', null)
    .where(known('observation', 'o', null))
    .execute()
}

/** The key of a total's statement that stands and says the same, whoever recorded it. */
export async function statementLike(
  db: Db,
  said: { mission: string; capability: string; measure: string; value: number; valid_on: string; source: string },
): Promise<string | null> {
  let query = db
    .selectFrom('observation as o')
    .select('key')
    .where('contributor', 'is', null)
    .where(known('observation', 'o', null))
  for (const [column, value] of Object.entries(said)) query = query.where(column as 'mission', '=', value as string)
  return (await query.limit(1).executeTakeFirst())?.key ?? null
}
