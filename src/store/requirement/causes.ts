import type { Day } from '../../core/history/day.ts'
import type { Cause } from '../../core/gap/cause.ts'
import { known, type KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

/** Name of a cause among the subjects that have versions. */
export const causeSubject = (key: string): string => `cause:${key}`

/** A cause with what vouches for it. */
export interface CauseRow extends Cause {
  readonly verifiedNote: string | null
  readonly knownFrom: string
  readonly knownBasis: 'PUBLISHED' | 'AS_OF' | 'RECORDED'
  readonly seq: number
  readonly actor: string
}

/** Causes and impacts known by a date, in the order in which they were recorded; those of one key if it is given. */
export async function causes(db: Db, before: KnownBefore, key?: string): Promise<CauseRow[]> {
  let query = db
    .selectFrom('cause as c')
    .innerJoin('ledger as l', 'l.change', 'c.change')
    .selectAll('c')
    .select(['l.seq', 'l.actor'])
    .where(known('cause', 'c', before))
  if (key !== undefined) query = query.where('c.key', '=', key)
  const rows = await query.orderBy('c.id').execute()
  return rows.map((r) => ({
    id: r.id,
    key: r.key,
    kind: r.kind as Cause['kind'],
    code: r.code as Cause['code'],
    mission: r.mission,
    capability: r.capability,
    evidence: r.evidence,
    from: r.from_on as Day,
    until: r.until_on as Day | null,
    source: r.source,
    verified: r.verified,
    verifiedNote: r.verified_note,
    knownFrom: r.known_from,
    knownBasis: r.known_basis,
    seq: r.seq,
    actor: r.actor,
  }))
}
