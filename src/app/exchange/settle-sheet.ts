import { Refusal } from '../../core/problem.ts'
import type { QuarantineRow } from '../../store/exchange/quarantine.ts'
import type { Ctx } from '../context.ts'
import { reference } from '../reference.ts'
import { judge, rowParser } from './sheet/judge.ts'
import { kindOf } from './sheet/kinds.ts'
import { readingOf } from './sheet/lists.ts'

/**
 * Takes a corrected row of a sheet through the use case that it was meant for. A row that the register already says
 * is taken: it may have come another way.
 * @returns what it was written to, as `pledge:<key>`
 * @throws Refusal with what is still wrong with it
 */
export async function acceptSheetRow(
  ctx: Ctx,
  row: QuarantineRow,
  corrected: Readonly<Record<string, string>>,
): Promise<string> {
  const kind = kindOf(row.layout)
  kind.requireUpload(ctx)
  const columns = Object.keys(corrected)
  const header = new Map(columns.map((code, i) => [code, i]))
  const reading = readingOf(await reference(ctx.store), 1900)
  const cells = columns.map((code) => corrected[code] || null)
  const parsed = rowParser({ kind, header, titles: columns, reading })({ line: row.line, cells })
  const said = { ...parsed, row: { ...parsed.row, mark: null } }
  const { key } = said.row
  const judged = await judge(ctx, kind, said, await kind.held(ctx, key === null ? [] : [key]))
  const [wrong] = judged.problems
  if (wrong) throw new Refusal(wrong.problem)
  return `${kind.subject}:${judged.key}`
}
