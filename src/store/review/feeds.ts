import { sql } from 'kysely'
import type { Db } from '../open.ts'

export interface FeedRow {
  readonly key: string
  readonly name: string
  readonly mission: string | null
  readonly madeAt: string
}

/** The private calendars of the viewer of the transaction that nobody has ended. */
export async function openFeeds(db: Db): Promise<FeedRow[]> {
  const rows = await db
    .selectFrom('feed as f')
    .select(['f.key', 'f.name', 'f.mission', 'f.made_at'])
    .where((e) => e.not(e.exists(e.selectFrom('feed_end as x').select('x.feed').whereRef('x.feed', '=', 'f.key'))))
    .orderBy('f.made_at')
    .execute()
  return rows.map((r) => ({ key: r.key, name: r.name, mission: r.mission, madeAt: r.made_at }))
}

/** Whose calendar a token opens, by the token's digest; null where it opens none. */
export async function feedByToken(
  db: Db,
  sha256: string,
): Promise<{ key: string; person: string; access: string; mission: string | null } | null> {
  const { rows } = await sql<{ key: string; person: string; access: string; mission: string | null }>`
    select key, person, access, mission from feed_by_token(${sha256})`.execute(db)
  return rows[0] ?? null
}
