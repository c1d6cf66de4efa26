import type { QuarantinedView, QuarantineView } from '../../contract/exchange.ts'
import { quarantined } from '../../store/exchange/quarantine.ts'
import type { Ctx } from '../context.ts'

/** Rows that could not be taken, whole, with reason and owner; settled ones only when asked for. */
export async function listQuarantine(
  ctx: Ctx,
  input: { offset?: number; limit?: number; settled?: boolean },
): Promise<QuarantineView> {
  const [offset, limit] = [input.offset ?? 0, input.limit ?? 200]
  const { rows, total } = await quarantined(ctx.store.db, { offset, limit, settled: input.settled ?? false })
  return {
    rows: rows.map((r): QuarantinedView => ({
      id: r.id,
      layout: r.layout,
      file: r.file,
      line: r.line,
      raw: { ...r.raw },
      problem: { code: r.code, params: { ...r.params } },
      owner: r.owner,
      at: r.at,
      settled: r.outcome
        ? { outcome: r.outcome as 'ACCEPTED' | 'DISCARDED', reason: r.reason!, at: r.settled_at! }
        : null,
    })),
    page: { total, offset, limit, next: offset + limit < total ? String(offset + limit) : null },
  }
}
