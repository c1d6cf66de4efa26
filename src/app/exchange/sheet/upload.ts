import path from 'node:path'
import type { SheetReport } from '../../../contract/sheet.ts'
import { refuse, Refusal } from '../../../core/problem.ts'
import { viewing } from '../../../store/access/viewing.ts'
import { quarantinedRow } from '../../../store/exchange/quarantine.ts'
import type { Ctx } from '../../context.ts'
import { settled } from '../settle.ts'
import type { Judged } from './judge.ts'
import { judgeRows, openSheet, type SheetInput } from './judge-file.ts'
import type { Kind } from './kind.ts'
import { quarantine } from './quarantine-rows.ts'
import { reportOf } from './report.ts'
import type { WordsIn } from './words.ts'

export interface UploadInput extends SheetInput {
  /** The digest that the preview answered: what was shown is what is written. */
  readonly digest: string
}

/**
 * Takes a file that was previewed: each good row through its use case, in a transaction of its own, as if somebody had
 * typed it; bad ones into quarantine. A file that changes nothing writes nothing. The same file sent again changes
 * nothing either: what it says is there by now.
 * @throws Refusal access.*, sheet.*, exchange.*, file.*
 */
export async function uploadSheet(ctx: Ctx, wordsIn: WordsIn, input: UploadInput): Promise<SheetReport> {
  const file = await openSheet(ctx, wordsIn, input)
  if (file.read.digest !== input.digest) refuse('sheet.digest_differs', {})
  const judged = await judgeRows(ctx, ctx.store, file, input.onProgress)
  const name = path.basename(input.file.name)
  const waiting = await quarantine(ctx, file.kind, name, judged)
  for (const one of judged) await settleEarlier(ctx, file.kind, one, waiting.get(one.fingerprint) ?? null)
  return reportOf(file.kind, input.file.name, file.read.digest, true, judged, waiting)
}

/** A row that names where it waited is settled by coming back: taken, given up, or replaced by what it says now. */
async function settleEarlier(ctx: Ctx, kind: Kind, judged: Judged, now: number | null): Promise<void> {
  const { quarantine: id } = judged.row
  if (id === null || id === now) return
  const row = await viewing(ctx.store.db, ctx.viewer, (trx) => quarantinedRow(trx, id))
  if (!row || row.outcome !== null || row.layout !== kind.layout.kind) return
  if (row.organisation !== ctx.viewer.organisation) return
  const outcome = judged.outcome === 'REFUSED' ? 'REPLACED' : judged.outcome === 'UNCHANGED' ? 'DISCARDED' : 'ACCEPTED'
  const reason = outcome === 'REPLACED' ? String(now ?? '') : 'sheet.came_back'
  if (reason === '') return
  const subject = judged.key === null ? null : `${kind.subject}:${judged.key}`
  try {
    const settling = { row, read: 0, outcome, reason, corrected: outcome === 'ACCEPTED' ? judged.raw : null } as const
    await settled({ ...ctx, request: null }, settling, async () => subject)
  } catch (error) {
    // Somebody settles it at this very moment: then it is settled.
    if (!(error instanceof Refusal)) throw error
  }
}
