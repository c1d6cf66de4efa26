import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import { known, type KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'
import type { ObservationTable } from '../schema.ts'

export type SaidRow = Omit<Selectable<ObservationTable>, 'change'> & { seq: number }

/** Everything that was said of some capabilities in some missions up to a day, of the whole and of contributors, oldest first. */
export async function everythingSaid(
  db: Db,
  missions: readonly string[],
  capabilities: readonly string[],
  upTo: string,
  before: KnownBefore,
): Promise<SaidRow[]> {
  return db
    .selectFrom('observation as o')
    .innerJoin('ledger as l', 'l.change', 'o.change')
    .selectAll('o')
    .select('l.seq')
    .where('o.mission', '=', sql<string>`any(${missions}::text[])`)
    .where('o.capability', '=', sql<string>`any(${capabilities}::text[])`)
    .where('o.valid_on', '<=', upTo)
    .where(known('observation', 'o', before))
    .orderBy('o.valid_on')
    .orderBy('o.id')
    .limit(2_000)
    .execute()
}
