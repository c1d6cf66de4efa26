import { decide } from '../../../core/exchange/sheet.ts'
import { Refusal } from '../../../core/problem.ts'
import { viewing } from '../../../store/access/viewing.ts'
import { keyedAnswers } from '../../../store/history/request-keys.ts'
import type { Ctx } from '../../context.ts'
import { judge, refusedBy, refusedRow, requestOf, type Judged, type Parsed } from './judge.ts'
import type { Kind, Many } from './kind.ts'

/** Rows in one transaction: enough to be fast, few enough that nobody waits long for it. */
const TOGETHER = 500

/**
 * What becomes of new rows, many in one transaction: each is judged by the rules alone; should the database refuse one of
 * them, or should somebody send the same rows at this moment, each row goes by itself.
 */
export async function judgeNew(
  ctx: Ctx,
  kind: Kind,
  rows: readonly Parsed[],
  onJudged: (judged: Judged, of: Parsed) => Promise<void>,
): Promise<void> {
  let many: Many | null = null
  for (let at = 0; at < rows.length; at += TOGETHER) {
    const some = rows.slice(at, at + TOGETHER)
    many ??= await kind.many!(ctx)
    const judged = await together(ctx, kind, many, some)
    if (judged === null) many = null
    for (const [i, row] of some.entries()) await onJudged(judged?.[i] ?? (await judge(ctx, kind, row, new Map())), row)
  }
}

/** Null where they cannot be written together. */
async function together(ctx: Ctx, kind: Kind, many: Many, rows: readonly Parsed[]): Promise<Judged[] | null> {
  const before = await answeredBefore(ctx, rows)
  const judged = rows.map((row) => judgeOne(ctx, kind, many, row, before))
  try {
    await many.write()
    return judged
  } catch {
    return null
  }
}

function judgeOne(ctx: Ctx, kind: Kind, many: Many, parsed: Parsed, before: ReadonlyMap<string, string>): Judged {
  const { row, problems } = parsed
  const refused = refusedRow(parsed)
  if (problems.length > 0) return refused
  const decision = decide(row, kind.layout, null, false)
  if (decision.outcome !== 'CREATED') return { ...refused, ...decision }
  const request = requestOf(ctx, parsed)
  const known = request && before.get(request.key)
  if (known) return { ...refused, outcome: 'UNCHANGED', key: known }
  try {
    const { key, twin } = many.take({ values: row.values, request })
    return twin ? { ...refused, outcome: 'UNCHANGED', key } : { ...refused, ...decision, key }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...refused, changes: decision.changes, problems: [refusedBy(kind, error.problem, row, null)] }
  }
}

/** Keys of what the very same rows made when they were sent before, by the key of the request. */
async function answeredBefore(ctx: Ctx, rows: readonly Parsed[]): Promise<ReadonlyMap<string, string>> {
  const asked = rows.flatMap((row) => requestOf(ctx, row)?.key ?? [])
  const found = await viewing(ctx.store.db, ctx.viewer, (trx) =>
    keyedAnswers(trx, ctx.viewer.person ?? ctx.actor, asked),
  )
  return new Map([...found].map(([key, { answer }]) => [key, String(answer['key'])]))
}
