import type { QuarantinedView } from '../../contract/exchange.ts'
import { KEY, SHEET_KINDS, VERSION } from '../../core/exchange/sheet.ts'
import { SHEETS } from '../../core/exchange/sheets.ts'

/** Columns of a row that can be corrected: of a sheet all that it takes, also those left empty; else what the file had. */
export function columnsOf({ layout, raw }: QuarantinedView): string[] {
  const kind = SHEET_KINDS.find((k) => k === layout)
  if (!kind) return Object.keys(raw)
  const taken = SHEETS[kind].columns.filter((c) => c.kind !== 'LABEL' && c.given !== 'FIXED')
  return [KEY, VERSION, ...taken.map((c) => c.code)]
}
