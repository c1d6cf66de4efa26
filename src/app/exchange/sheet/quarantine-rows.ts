import type { Problem } from '../../../core/problem.ts'
import { viewing } from '../../../store/access/viewing.ts'
import { appendRows, type Row } from '../../../store/exchange/append-rows.ts'
import { claimQuarantine, waitingRows } from '../../../store/exchange/quarantine.ts'
import type { Ctx } from '../../context.ts'
import { commit } from '../../history/commit.ts'
import type { Judged } from './judge.ts'
import type { Kind } from './kind.ts'

/**
 * Puts rows that were refused into quarantine, under one ledger entry; those that wait there already stay as they are.
 * Without any, nothing is written.
 * @returns the number of each refused row in quarantine, by what it says
 */
export async function quarantine(
  ctx: Ctx,
  kind: Kind,
  file: string,
  judged: readonly Judged[],
): Promise<ReadonlyMap<string, number>> {
  const refused = judged.filter((j) => j.outcome === 'REFUSED')
  if (refused.length === 0) return new Map()
  const { organisation } = ctx.viewer
  const prints = refused.map((j) => j.fingerprint)
  const waiting = (): Promise<ReadonlyMap<string, number>> =>
    viewing(ctx.store.db, ctx.viewer, (trx) => waitingRows(trx, organisation, prints))
  const before = await waiting()
  if (prints.every((print) => before.has(print))) return before
  const entry = {
    action: 'quarantine.keep',
    subject: `sheet:${kind.layout.kind}`,
    reason: '',
    read: null,
    ...(organisation === null ? {} : { audience: { visibility: 'PRIVATE', organisations: [organisation] } }),
  }
  await commit({ ...ctx, request: null }, entry, async ({ trx, change, wrote }) => {
    wrote('quarantine')
    await claimQuarantine(trx, organisation)
    const there = await waitingRows(trx, organisation, prints)
    const fresh = new Map(refused.filter((j) => !there.has(j.fingerprint)).map((j) => [j.fingerprint, j]))
    await appendRows(
      trx,
      'quarantine',
      change,
      [...fresh.values()].map((j) => rowOf(ctx, kind, file, j)),
    )
    return { rows: fresh.size }
  })
  return waiting()
}

function rowOf(ctx: Ctx, kind: Kind, file: string, judged: Judged): Row<'quarantine'> {
  const { row, held } = judged
  const { code, params } = judged.problems[0]!.problem as Problem
  const { organisation } = ctx.viewer
  return {
    layout: kind.layout.kind,
    file,
    line: judged.line,
    raw: judged.raw,
    code,
    params: { ...(params as Record<string, string | number>) },
    owner: ctx.actor,
    at: ctx.now(),
    organisation,
    subject: row.key === null ? null : `${kind.subject}:${row.key}`.slice(0, 300),
    version: row.version,
    // Of what belongs to others nothing is kept beside the row.
    held: held?.editable ? held.values : null,
    fingerprint: judged.fingerprint,
    salt: organisation === null ? null : ctx.newId(),
  }
}
