import path from 'node:path'
import type { ImportResult } from '../../contract/exchange.ts'
import { storable, unfitColumn } from '../../core/exchange/field.ts'
import { layoutOf, type LayoutName } from '../../core/exchange/layout.ts'
import { reject, type RowProblem } from '../../core/exchange/row-problem.ts'
import { refuse } from '../../core/problem.ts'
import type { Day } from '../../core/history/day.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { inBulk } from '../../store/exchange/bulk.ts'
import { claimImport } from '../../store/exchange/imported.ts'
import { recording } from '../../store/ledger/append.ts'
import { refuseInExercise } from '../match/exercise-of.ts'
import type { Ctx } from '../context.ts'
import { day } from '../history/when.ts'
import { reference } from '../reference.ts'
import type { CsvLine } from './csv-stream.ts'
import { intake, type Intake } from './intake.ts'
import { knownNames } from './known-names.ts'
import { oneAhead } from './one-ahead.ts'
import { openRows } from './open-rows.ts'

export interface ImportInput {
  readonly file: string
  /** The day that a register by contributor speaks of, where its name does not end in one. */
  readonly on?: string | undefined
  /** now: known from this import on. as-of: known from the day that each row speaks of. */
  readonly knownFrom?: 'now' | 'as-of' | undefined
  readonly onProgress?: ((rows: number) => void) | undefined
}

/**
 * Imports a file in one of the public layouts, all or nothing, under one ledger entry. Rows that cannot be taken go
 * to quarantine; rows that the register already holds are counted and left alone.
 * @throws Refusal file.*, sheet.*, exchange.*, import.layout_unknown, import.day_missing, history.day_invalid
 */
export async function importFile(ctx: Ctx, input: ImportInput): Promise<ImportResult> {
  await refuseInExercise(ctx.store)
  const csv = await openRows(input.file)
  const file = path.basename(input.file)
  const layout = layoutOf(csv.header)
  if (!layout) return refuse('import.layout_unknown', { file, header: csv.header.join(', ').slice(0, 300) })
  const on = layout === 'contributor-register' ? registerDay(input) : null
  const ref = await reference(ctx.store)
  const known = await knownNames(ctx.store.db, ref)
  const at = ctx.now()
  const byCode: Record<string, number> = {}
  const counts = { rows: 0, accepted: 0, known: 0, rejected: 0 }
  const entry = {
    actor: ctx.actor,
    action: 'import',
    subject: `${layout} ${file}`,
    reason: `import of ${file}`,
    details: { layout, file },
  }
  const { entry: written } = await inBulk(ctx.store, (db, append) =>
    recording(db, entry, async (trx, change, wrote) => {
      await claimImport(trx)
      const taker: Intake = intake(layout, { known, file, on, at, asOf: input.knownFrom === 'as-of', append })
      for (const table of ['observation', 'supersession', 'deployment', 'quarantine', 'import_run'] as const)
        wrote(table)
      await oneAhead(checked(csv.batches, taker), async ({ rows, rejected }) => {
        const write = await taker.prepare(trx)
        return async () => {
          const taken = await write(change)
          counts.accepted += taken.accepted
          counts.known += taken.known
          counts.rejected += rejected.length
          counts.rows += rows
          for (const { problem } of rejected) byCode[problem.code] = (byCode[problem.code] ?? 0) + 1
          await appendRows(
            trx,
            'quarantine',
            change,
            rejected.map(({ line, problem }) => ({
              layout,
              file,
              line: line.line,
              raw: Object.fromEntries(Object.entries(line.raw).map(([column, text]) => [column, storable(text)])),
              code: problem.code,
              params: { ...problem.params },
              owner: ctx.actor,
              at,
            })),
          )
          input.onProgress?.(counts.rows)
        }
      })
      await taker.finish(trx, change)
      await appendRows(trx, 'import_run', change, [
        {
          layout,
          file,
          sha256: csv.sha256(),
          accepted: counts.accepted,
          known: counts.known,
          rejected: counts.rejected,
          at,
        },
      ])
    }),
  )
  return { layout: layout satisfies LayoutName, file, ...counts, byCode, entry: written }
}

interface Checked {
  readonly rows: number
  readonly rejected: readonly { readonly line: CsvLine; readonly problem: RowProblem }[]
}

/** What can be taken of each batch is then with the taker. */
async function* checked(batches: AsyncIterable<CsvLine[]>, taker: Intake): AsyncGenerator<Checked> {
  for await (const batch of batches) {
    const rejected: { line: CsvLine; problem: RowProblem }[] = []
    for (const line of batch) {
      const problem = refusedAtOnce(line) ?? taker.take(line)
      if (problem) rejected.push({ line, problem })
    }
    yield { rows: batch.length, rejected }
  }
}

function refusedAtOnce(line: CsvLine): RowProblem | null {
  if (line.ragged) return problemOf(reject('row.columns_missing', { columns: String(Object.keys(line.raw).length) }))
  const unfit = unfitColumn(line.raw)
  return unfit === null ? null : problemOf(reject('row.text_invalid', { column: unfit }))
}

const problemOf = (verdict: ReturnType<typeof reject>): RowProblem | null => (verdict.ok ? null : verdict.problem)

function registerDay(input: ImportInput): Day {
  const inName = /(\d{4}-\d{2}-\d{2})/.exec(path.basename(input.file))?.[1]
  if (input.on === undefined && inName === undefined) refuse('import.day_missing', { file: path.basename(input.file) })
  return day(input.on ?? inName ?? '')
}
