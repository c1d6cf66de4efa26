import type { Day } from '../../core/history/day.ts'
import type { EventKind, MandateEvent } from '../../core/mission/mission.ts'
import { known, type KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

/** A mandate event with what a page shows beside it. */
export interface MandateEventRow extends MandateEvent {
  readonly adoptedPrinted: string
  readonly meeting: string | null
  readonly note: string | null
  readonly source: string
  readonly verified: boolean
  readonly verifiedNote: string | null
}

/** Mandate events known by a date, of every mission, in the order of their adoption. */
export async function mandateEvents(db: Db, before: KnownBefore): Promise<MandateEventRow[]> {
  const rows = await db
    .selectFrom('mandate_event as e')
    .selectAll()
    .where(known('mandate_event', 'e', before))
    .orderBy('adopted')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({
    id: r.id,
    mission: r.mission,
    resolution: r.resolution,
    kind: r.kind as EventKind,
    adopted: r.adopted as Day,
    adoptedPrinted: r.adopted_printed,
    effectiveOn: r.effective_on as Day,
    expiryAfter: r.expiry_after as Day,
    predecessor: r.predecessor,
    meeting: r.meeting,
    note: r.note,
    source: r.source,
    verified: r.verified,
    verifiedNote: r.verified_note,
  }))
}
