import type { SheetReport } from '../../../contract/sheet.ts'
import { viewing } from '../../../store/access/viewing.ts'
import { waitingRows } from '../../../store/exchange/quarantine.ts'
import { withoutTrace } from '../../../store/without-trace.ts'
import type { Ctx } from '../../context.ts'
import type { Judged } from './judge.ts'
import { judgeRows, openSheet, type SheetInput } from './judge-file.ts'
import { kindOf } from './kinds.ts'
import { reportOf } from './report.ts'
import type { WordsIn } from './words.ts'

/** @throws Refusal sheet.kind_unknown, sheet.read_only, access.* where the viewer sends nothing of this kind */
export const checkUpload = (ctx: Ctx, kind: string): void => kindOf(kind).requireUpload(ctx)

/**
 * What a file would change, row by row, by the very use cases that would take it; nothing is written.
 * @throws Refusal access.*, sheet.*, exchange.*, file.*
 */
export async function previewSheet(ctx: Ctx, wordsIn: WordsIn, input: SheetInput): Promise<SheetReport> {
  const file = await openSheet(ctx, wordsIn, input)
  const judged = await judgeRows(ctx, withoutTrace(ctx.store), file, input.onProgress)
  const waiting = await waitingFor(ctx, judged)
  return reportOf(file.kind, input.file.name, file.read.digest, false, judged, waiting)
}

/** Numbers in quarantine of rows that are refused, where they wait already. */
export function waitingFor(ctx: Ctx, judged: readonly Judged[]): Promise<ReadonlyMap<string, number>> {
  const refused = judged.filter((j) => j.outcome === 'REFUSED').map((j) => j.fingerprint)
  if (refused.length === 0) return Promise.resolve(new Map())
  return viewing(ctx.store.db, ctx.viewer, (trx) => waitingRows(trx, ctx.viewer.organisation, refused))
}
