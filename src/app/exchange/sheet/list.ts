import type { SheetList } from '../../../contract/sheet.ts'
import { columnCodes, SHEET_KINDS } from '../../../core/exchange/sheet.ts'
import { Refusal } from '../../../core/problem.ts'
import type { Ctx } from '../../context.ts'
import type { Kind } from './kind.ts'
import { kindOf } from './kinds.ts'

/** Kinds of facts that can be kept in spreadsheets, and which of them the viewer may send back. */
export const listSheets = (ctx: Ctx): SheetList => ({
  sheets: SHEET_KINDS.map((name) => {
    const kind = kindOf(name)
    return { kind: name, columns: columnCodes(kind.layout), upload: mayUpload(ctx, kind) }
  }),
})

function mayUpload(ctx: Ctx, kind: Kind): boolean {
  try {
    kind.requireUpload(ctx)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
