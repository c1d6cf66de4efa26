import type { MandateEventView, MissionSummaryView } from '../../contract/mission.ts'
import type { Day } from '../../core/history/day.ts'
import { endKnown } from '../../core/mission/lifetime.ts'
import type { CurrentStrength } from '../../core/mission/strength.ts'
import { mandateAsOf } from '../../core/mission/mandate.ts'
import type { MandateEventRow } from '../../store/mission/events.ts'
import type { MissionRow } from '../../store/reference.ts'
import type { Snapshot } from '../gap/snapshot.ts'
import { nameIn, type Reference } from '../reference.ts'
import type { Ctx } from '../context.ts'

export const eventView = (e: MandateEventRow): MandateEventView => ({
  mission: e.mission,
  resolution: e.resolution,
  kind: e.kind,
  adopted: e.adopted,
  adoptedPrinted: e.adoptedPrinted,
  effectiveOn: e.effectiveOn,
  expiryAfter: e.expiryAfter,
  predecessor: e.predecessor,
  meeting: e.meeting,
  note: e.note,
  verified: e.verified,
  verifiedNote: e.verifiedNote,
  source: e.source,
})

/** A mission on a day, in one row. */
export function missionSummary(
  ctx: Ctx,
  ref: Reference,
  snap: Snapshot,
  row: MissionRow,
  strength: CurrentStrength | null,
): MissionSummaryView {
  const mandate = mandateAsOf(row.code, snap.events, snap.when.asOf)
  return {
    code: row.code,
    name: nameIn(row.names, ctx.language, row.code),
    host: row.host.map((code) => ({ code, name: nameIn(ref.organisations.get(code)?.names, ctx.language, code) })),
    headquarters: row.headquarters,
    status: mandate.status,
    expiry: mandate.expiry,
    startsOn: row.starts_on,
    endsOn: endKnown(row.ends_on as Day | null, snap.when.knownAt) ? row.ends_on : null,
    lines: snap.lines.filter((l) => l.mission === row.code).length,
    strength: strength?.total ?? null,
    strengthOn: strength?.on ?? null,
    strengthFrom: strength?.from ?? null,
  }
}
