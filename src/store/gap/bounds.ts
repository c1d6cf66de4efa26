import { sql } from 'kysely'
import type { Day } from '../../core/history/day.ts'
import type { Db } from '../open.ts'

/** The first and the last day that a mission-level observation speaks of; null in an empty register. */
export async function factBounds(db: Db): Promise<{ first: Day | null; last: Day | null }> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(valid_on) as first, max(valid_on) as last from observation`.execute(db)
  return { first: rows[0]!.first as Day | null, last: rows[0]!.last as Day | null }
}
