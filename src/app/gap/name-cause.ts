import type { CauseInput } from '../../contract/requirement-input.ts'
import { isCause } from '../../core/gap/cause.ts'
import { refuse } from '../../core/problem.ts'
import { plausibleDay } from '../../core/requirement/day.ts'
import { LIMITS, text } from '../../core/text.ts'
import { appendReturning, type Row } from '../../store/exchange/append-rows.ts'
import { causes, causeSubject } from '../../store/requirement/causes.ts'
import { requireSecretariat } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed, type Writing } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { lineOf } from '../requirement/line-of.ts'
import { keepSource, sourceOf, type FoundSource } from '../requirement/source.ts'
import { taken } from '../requirement/taken.ts'
import { reasonOf } from '../requirement/terms.ts'
import { supersede } from '../requirement/write-version.ts'

type CauseRow = Omit<Row<'cause'>, 'key' | 'known_from' | 'known_basis'>

/**
 * Names a cause or an impact of a gap, with evidence and source: without evidence there is none.
 * @throws Refusal cause.no_evidence, source.*, mission.unknown, capability.unknown, access.*
 */
export async function nameCause(ctx: Ctx, input: CauseInput): Promise<Committed<{ key: string }>> {
  requireSecretariat(ctx, 'cause.name')
  const { row, source, reason } = await checked(ctx, input)
  const key = `cause-${ctx.newId()}`
  return commit(ctx, { action: 'cause.name', subject: causeSubject(key), reason, read: 0 }, async (writing) => {
    await keepSource(writing, source)
    await write(ctx, writing, key, row)
    return { key }
  })
}

/** Replaces a cause by another version of it, with a reason. `read` is the version that the writer has read. */
export async function reviseCause(
  ctx: Ctx,
  input: CauseInput & { readonly cause: string; readonly read: number },
): Promise<Committed<{ key: string }>> {
  requireSecretariat(ctx, 'cause.revise')
  const { cause: key, read } = input
  const { row, source, reason } = await checked(ctx, input)
  await standing(ctx.store.db, key)
  return commit(ctx, { action: 'cause.revise', subject: causeSubject(key), reason, read }, async (writing) => {
    const old = await standing(writing.trx, key)
    await keepSource(writing, source)
    await supersede(ctx, writing, 'cause', old, await write(ctx, writing, key, row), reason)
    return { key }
  })
}

/** Withdraws a cause, with a reason: from now on nobody names it. */
export async function withdrawCause(
  ctx: Ctx,
  input: { readonly cause: string; readonly reason: string; readonly read: number },
): Promise<Committed<{ key: string }>> {
  requireSecretariat(ctx, 'cause.withdraw')
  const { cause: key, read } = input
  const reason = reasonOf(input.reason)
  const entry = { action: 'cause.withdraw', subject: causeSubject(key), reason, read }
  return commit(ctx, entry, async (writing) => {
    await supersede(ctx, writing, 'cause', await standing(writing.trx, key), null, reason)
    return { key }
  })
}

async function standing(db: Ctx['store']['db'], key: string): Promise<{ id: number }> {
  const [found] = await causes(db, null, key)
  return found ?? refuse('cause.unknown', { cause: key })
}

async function checked(ctx: Ctx, input: CauseInput): Promise<{ row: CauseRow; source: FoundSource; reason: string }> {
  const reason = reasonOf(input.reason)
  const ref = await reference(ctx.store)
  const line = lineOf(ref, input)
  if (input.evidence.trim() === '') refuse('cause.no_evidence', {})
  const evidence = taken(text(input.evidence, 'evidence', LIMITS.note))
  const from = taken(plausibleDay(input.from, 'from'))
  const until = input.until ? taken(plausibleDay(input.until, 'until')) : null
  if (until !== null && until < from) refuse('requirement.days_reversed', { from, until })
  const source = sourceOf(ctx, ref, input.source)
  const row: CauseRow = {
    kind: isCause(input.code) ? 'CAUSE' : 'IMPACT',
    code: input.code,
    ...line,
    evidence,
    from_on: from,
    until_on: until,
    source: source.id,
    verified: input.verified,
    verified_note: null,
  }
  return { row, source, reason }
}

async function write(ctx: Ctx, { trx, change, wrote }: Writing, key: string, row: CauseRow): Promise<number> {
  wrote('cause')
  const known = { known_from: ctx.now(), known_basis: 'RECORDED' as const }
  const [written] = await appendReturning(trx, 'cause', change, [{ key, ...row, ...known }])
  return written!.id
}
