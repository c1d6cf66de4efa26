import type { QuarantinedView, QuarantineView } from '../../contract/exchange.ts'
import { isEditor, mayEdit, type Viewer } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import { viewing } from '../../store/access/viewing.ts'
import { quarantined, quarantinedRow, type QuarantineRow } from '../../store/exchange/quarantine.ts'
import { versionOf } from '../../store/history/versions.ts'
import type { Ctx } from '../context.ts'

/** Name of a row in quarantine among the subjects that have versions: settled once, it has version 1. */
export const quarantineSubject = (row: number): string => `quarantine:${row}`

/** Whoever sent a row settles it; rows of public registers the Secretariat and the operator settle. */
export const maySettle = (viewer: Viewer, { organisation }: Pick<QuarantineRow, 'organisation'>): boolean =>
  organisation === null ? isEditor(viewer) : organisation === viewer.organisation && mayEdit(viewer)

/** Rows that could not be taken, whole, with reason and owner; settled ones only when asked for. */
export async function listQuarantine(
  ctx: Ctx,
  input: { offset?: number; limit?: number; settled?: boolean },
): Promise<QuarantineView> {
  const [offset, limit] = [input.offset ?? 0, input.limit ?? 200]
  const page = { offset, limit, settled: input.settled ?? false }
  const { rows, total } = await viewing(ctx.store.db, ctx.viewer, (trx) => quarantined(trx, page))
  return {
    rows: rows.map((r) => view(ctx.viewer, r)),
    page: { total, offset, limit, next: offset + limit < total ? String(offset + limit) : null },
  }
}

/**
 * One of them, with the version that a settlement must name.
 * @throws Refusal quarantine.unknown, for one that the viewer is not shown too
 */
export async function showQuarantined(
  ctx: Ctx,
  input: { row: number },
): Promise<{ row: QuarantinedView; version: number }> {
  return viewing(ctx.store.db, ctx.viewer, async (trx) => {
    const found = (await quarantinedRow(trx, input.row)) ?? refuse('quarantine.unknown', { row: input.row })
    return { row: view(ctx.viewer, found), version: await versionOf(trx, quarantineSubject(found.id)) }
  })
}

const view = (viewer: Viewer, r: QuarantineRow): QuarantinedView => ({
  id: r.id,
  layout: r.layout,
  file: r.file,
  line: r.line,
  raw: { ...r.raw },
  problem: { code: r.code, params: { ...r.params } },
  owner: r.organisation ?? r.owner,
  at: r.at,
  subject: r.subject,
  version: r.version,
  held: r.held && { ...r.held },
  mine: r.outcome === null && maySettle(viewer, r),
  settled: r.outcome
    ? {
        outcome: r.outcome as 'ACCEPTED' | 'DISCARDED' | 'REPLACED',
        reason: r.reason!,
        at: r.settled_at!,
        subject: r.settled_subject,
      }
    : null,
})
