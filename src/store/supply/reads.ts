import { sql } from 'kysely'
import type { Db } from '../open.ts'

/** That somebody of another organisation read a pledge. */
export interface PledgeReadRow {
  readonly organisation: string
  readonly person: string
  readonly purpose: string
  readonly at: string
}

/** Who read a pledge, newest first: what the viewer of the transaction may see of it. */
export function pledgeReads(db: Db, pledge: string, limit: number): Promise<PledgeReadRow[]> {
  return db
    .selectFrom('pledge_read')
    .select(['organisation', 'person', 'purpose', 'at'])
    .where('pledge', '=', pledge)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** How often a pledge was read by others. */
export async function countReads(db: Db, pledge: string): Promise<number> {
  const { n } = await db
    .selectFrom('pledge_read')
    .select(sql<number>`count(*)`.as('n'))
    .where('pledge', '=', pledge)
    .executeTakeFirstOrThrow()
  return n
}
