import type { SettledView, SettlementInput } from '../../contract/exchange.ts'
import { refuse, Refusal } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { viewing } from '../../store/access/viewing.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { quarantinedRow, type QuarantineRow } from '../../store/exchange/quarantine.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed, type Writing } from '../history/commit.ts'
import { maySettle, quarantineSubject } from './quarantine.ts'
import { acceptRegisterRow, isRegister } from './settle-register.ts'
import { acceptSheetRow } from './settle-sheet.ts'

export interface SettleInput extends SettlementInput {
  readonly row: number
  /** The version that was read: 0 for a row that waits. */
  readonly read: number
}

/**
 * Settles a row in quarantine: takes it, corrected, through the use case that it was meant for, or discards it; either
 * with a reason. Of two people one settles it.
 * @throws Refusal quarantine.*, subject.changed, access.sign_in_needed, text.*, and what is still wrong with the row
 */
export async function settle(ctx: Ctx, input: SettleInput): Promise<SettledView> {
  if (ctx.viewer.role === 'PUBLIC' && ctx.viewer.person === null) refuse('access.sign_in_needed', {})
  const row =
    (await viewing(ctx.store.db, ctx.viewer, (trx) => quarantinedRow(trx, input.row))) ??
    refuse('quarantine.unknown', { row: input.row })
  if (!maySettle(ctx.viewer, row) && row.outcome === null) refuse('quarantine.not_settled_by_you', { row: row.id })
  if (row.outcome !== null && input.read !== 0) refuse('quarantine.settled', { row: row.id })
  const given = text(input.reason, 'reason', LIMITS.line)
  if (!given.ok) throw new Refusal(given.problem)
  const settling = { row, read: input.read, outcome: input.outcome, reason: given.value }
  if (input.outcome === 'DISCARDED') return settled(ctx, { ...settling, corrected: null }, async () => null)
  const corrected = { ...row.raw, ...input.values }
  if (isRegister(row.layout))
    return settled(ctx, { ...settling, corrected }, (writing) =>
      acceptRegisterRow(ctx, writing, row, corrected, input.on),
    )
  // A row of a sheet goes through a use case of its own: should this end in between, it finds its work done next time.
  if (row.outcome !== null) refuse('subject.changed', { version: input.read })
  const subject = await acceptSheetRow(ctx, row, corrected)
  return settled(ctx, { ...settling, corrected }, async () => subject)
}

export interface Settling {
  readonly row: Pick<QuarantineRow, 'id' | 'organisation'>
  readonly read: number
  readonly outcome: 'ACCEPTED' | 'DISCARDED' | 'REPLACED'
  readonly reason: string
  readonly corrected: Readonly<Record<string, string>> | null
}

/**
 * Records how a row was settled, under its ledger entry; `work` answers what the row was written to.
 * @throws Refusal subject.changed where somebody else was faster
 */
export async function settled(
  ctx: Ctx,
  { row, read, outcome, reason, corrected }: Settling,
  work: (writing: Writing) => Promise<string | null>,
): Promise<SettledView> {
  const { organisation } = row
  const entry = {
    action: 'quarantine.settle',
    subject: quarantineSubject(row.id),
    // What a confidential row says is nobody else's business: its reason stands in the settlement alone.
    reason: organisation === null ? reason : '',
    read,
    ...(organisation === null ? {} : { audience: { visibility: 'PRIVATE', organisations: [organisation] } }),
  }
  const done: Committed<{ row: number; outcome: string; subject: string | null }> = await commit(
    ctx,
    entry,
    async (writing) => {
      const subject = await work(writing)
      writing.wrote('quarantine_settlement')
      await appendRows(writing.trx, 'quarantine_settlement', writing.change, [
        {
          quarantine: row.id,
          outcome,
          reason,
          at: ctx.now(),
          author: ctx.actor,
          corrected,
          subject,
          salt: organisation === null ? null : ctx.newId(),
        },
      ])
      return { row: row.id, outcome, subject: organisation === null ? subject : null }
    },
  )
  return { row: done.row, outcome: done.outcome, subject: done.subject, version: done.version }
}
