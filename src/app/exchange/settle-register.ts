import { storable, unfitColumn } from '../../core/exchange/field.ts'
import { LAYOUTS, type LayoutName } from '../../core/exchange/layout.ts'
import type { Day } from '../../core/history/day.ts'
import { refuse } from '../../core/problem.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { claimImport } from '../../store/exchange/imported.ts'
import type { QuarantineRow } from '../../store/exchange/quarantine.ts'
import type { Ctx } from '../context.ts'
import type { Writing } from '../history/commit.ts'
import { day } from '../history/when.ts'
import { reference } from '../reference.ts'
import { intake } from './intake.ts'
import { knownNames } from './known-names.ts'

export const isRegister = (layout: string): layout is LayoutName => LAYOUTS.some((l) => l === layout)

/**
 * Takes a corrected row of a public register as its import would have taken it, known from now on.
 * @throws Refusal quarantine.no_correction where it is still wrong, import.day_missing, history.day_invalid
 */
export async function acceptRegisterRow(
  ctx: Ctx,
  { trx, change, wrote }: Writing,
  row: QuarantineRow,
  corrected: Readonly<Record<string, string>>,
  on: string | undefined,
): Promise<string> {
  await claimImport(trx)
  const layout = row.layout as LayoutName
  const known = await knownNames(ctx.store.db, await reference(ctx.store))
  const taker = intake(layout, {
    known,
    file: row.file,
    on: dayOf(row, on),
    at: ctx.now(),
    asOf: false,
    append: appendRows,
  })
  const raw = Object.fromEntries(Object.entries(corrected).map(([column, text]) => [column, storable(text).trim()]))
  const wrong =
    unfitColumn(raw) === null ? taker.take({ line: row.line, raw, ragged: false }) : { code: 'row.text_invalid' }
  if (wrong) refuse('quarantine.no_correction', { row: row.id, code: wrong.code })
  for (const table of ['observation', 'supersession', 'deployment'] as const) wrote(table)
  const write = await taker.prepare(trx)
  await write(change)
  await taker.finish(trx, change)
  return `${layout} ${row.file} ${row.line}`
}

/** A register by contributor speaks of one day: the name of its file ends in it, or whoever settles the row names it. */
function dayOf({ layout, file }: QuarantineRow, on: string | undefined): Day | null {
  if (layout !== 'contributor-register') return null
  const found = on ?? /(\d{4}-\d{2}-\d{2})/.exec(file)?.[1]
  return found === undefined ? refuse('import.day_missing', { file }) : day(found)
}
