import { sql, type Selectable } from 'kysely'
import type { KnownBefore } from '../known.ts'
import { known } from '../known.ts'
import type { Db } from '../open.ts'
import type { ObservationTable, RequirementTable } from '../schema.ts'

type Row<T> = Omit<Selectable<T>, 'change'> & { seq: number }

/** Observations whole, with the ledger entry that vouches for each. */
export async function observationsById(db: Db, ids: readonly number[]): Promise<Row<ObservationTable>[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('observation as o')
    .innerJoin('ledger as l', 'l.change', 'o.change')
    .selectAll('o')
    .select('l.seq')
    .where('o.id', 'in', ids)
    .orderBy('o.id')
    .execute()
}

/** What each contributor had in a mission on a day, of some capabilities. */
export async function contributorParts(
  db: Db,
  mission: string,
  on: string,
  capabilities: readonly string[],
  before: KnownBefore,
): Promise<Row<ObservationTable>[]> {
  return db
    .selectFrom('observation as o')
    .innerJoin('ledger as l', 'l.change', 'o.change')
    .selectAll('o')
    .select('l.seq')
    .where('o.contributor', 'is not', null)
    .where('o.mission', '=', mission)
    .where('o.valid_on', '=', on)
    .where('o.capability', 'in', capabilities)
    .where(known('observation', 'o', before))
    .orderBy('o.value', 'desc')
    .orderBy('o.contributor')
    .execute()
}

/** What else was said of a capability in some missions: other measures, and what contributors have there. */
export async function alsoSaid(
  db: Db,
  missions: readonly string[],
  capability: string,
  upTo: string,
  before: KnownBefore,
): Promise<Row<ObservationTable>[]> {
  return db
    .selectFrom('observation as o')
    .innerJoin('ledger as l', 'l.change', 'o.change')
    .selectAll('o')
    .select('l.seq')
    .where('o.mission', 'in', missions)
    .where('o.capability', '=', capability)
    .where('o.valid_on', '<=', upTo)
    .where('o.unit', '!=', 'person')
    .where(({ or, eb }) => or([eb('o.measure', '!=', 'DEPLOYED'), eb('o.contributor', 'is not', null)]))
    .where(known('observation', 'o', before))
    .orderBy('o.valid_on', 'desc')
    .orderBy('o.id')
    .execute()
}

/**
 * One requirement whole, with the ledger entry that vouches for it. Its end is kept as a later version under the same
 * key: `first_known` is when a need of this quantity from this day was known, `known_from` when this version was.
 */
export async function requirementById(db: Db, id: number): Promise<Row<RequirementTable> & { first_known: string }> {
  return db
    .selectFrom('requirement as r')
    .innerJoin('ledger as l', 'l.change', 'r.change')
    .selectAll('r')
    .select([
      'l.seq',
      sql<string>`(select min(v.known_from) from requirement v where v.key = r.key and v.from_on = r.from_on
        and v.quantity is not distinct from r.quantity)`.as('first_known'),
    ])
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow()
}

export interface EntryRow {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly reason: string
  readonly hash: string
}

/** Ledger entries by their numbers, without their payloads. */
export async function entriesBySeq(db: Db, seqs: readonly number[]): Promise<EntryRow[]> {
  if (seqs.length === 0) return []
  const rows = await db
    .selectFrom('ledger')
    .select(['seq', 'at', 'actor', 'action', 'reason', 'hash'])
    .where('seq', 'in', seqs)
    .orderBy('seq')
    .execute()
  return rows.map((r) => ({ ...r, hash: r.hash.toString('hex') }))
}
