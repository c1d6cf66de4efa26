import { sql } from 'kysely'
import type { Day } from '../../core/history/day.ts'
import type { Db } from '../open.ts'

/** A total of pledges that are not public: of at least three contributors, as of the end of a month. */
export interface PledgeTotal {
  readonly capability: string
  readonly visibility: 'SECRETARIAT' | 'WORKING_GROUP'
  readonly contributors: number
  /** In the unit of the capability. */
  readonly quantity: number
  readonly countedOn: Day
}

/** The totals that may be told on a day: the database answers no other, whoever asks. */
export async function pledgeTotals(db: Db, on: Day): Promise<PledgeTotal[]> {
  const { rows } = await sql<PledgeTotal>`
    select capability, visibility, contributors, quantity, counted_on as "countedOn" from pledge_totals(${on})`.execute(
    db,
  )
  return rows
}
