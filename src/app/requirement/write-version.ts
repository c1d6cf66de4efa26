import type { Terms } from '../../core/requirement/revision.ts'
import { appendReturning, appendRows, type Row } from '../../store/exchange/append-rows.ts'
import type { StandingRow } from '../../store/requirement/versions.ts'
import type { Ctx } from '../context.ts'
import type { Writing } from '../history/commit.ts'

/** What the two rows of a version have in common: the requirement itself. */
export type Identity = Pick<StandingRow, 'key' | 'mission' | 'capability' | 'basis' | 'additional'>

/** What stands beside the terms of a version. */
export interface Beside {
  readonly untilReason: string | null
  readonly verified: boolean
  readonly verifiedNote: string | null
}

/** Appends one version of a requirement, known from now; answers its row's id. */
export async function writeVersion(
  ctx: Ctx,
  { trx, change, wrote }: Writing,
  identity: Identity,
  terms: Terms,
  beside: Beside,
): Promise<number> {
  wrote('requirement')
  const row: Row<'requirement'> = {
    key: identity.key,
    mission: identity.mission,
    capability: identity.capability,
    basis: identity.basis,
    additional: identity.additional,
    quantity: terms.quantity,
    from_on: terms.from,
    until_on: terms.until,
    until_reason: beside.untilReason,
    criticality: terms.criticality,
    horizon: terms.horizon,
    mandate_task: terms.mandateTask,
    note: terms.note,
    source: terms.source,
    verified: beside.verified,
    verified_note: beside.verifiedNote,
    standards: terms.standards,
    known_from: ctx.now(),
    known_basis: 'RECORDED',
  }
  const [written] = await appendReturning(trx, 'requirement', change, [row])
  return written!.id
}

/** Lets a version, or nothing, stand instead of another from now on. */
export async function supersede(
  ctx: Ctx,
  { trx, change, wrote }: Writing,
  fact: 'requirement' | 'observation' | 'headline' | 'cause',
  old: { readonly id: number },
  by: number | null,
  reason: string,
): Promise<void> {
  wrote('supersession')
  await appendRows(trx, 'supersession', change, [{ fact, old_id: old.id, new_id: by, reason, known_from: ctx.now() }])
}
