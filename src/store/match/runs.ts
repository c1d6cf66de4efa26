import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { refuse } from '../../core/problem.ts'
import { appendRows, type Row } from '../exchange/append-rows.ts'
import type { Db, Trx } from '../open.ts'
import type { MatchRunTable } from '../schema/match.ts'

/** A run without the texts that a list does not show, and to whom it was shared. */
export type RunHead = Omit<Selectable<MatchRunTable>, (typeof LONG)[number] | 'change' | 'salt'> & {
  readonly shared: readonly string[]
}
export type RunWhole = Omit<Selectable<MatchRunTable>, 'change' | 'salt'> & { readonly shared: readonly string[] }

const LONG = [
  'problem',
  'plan',
  'subjects',
  'findings',
  'pinned',
  'ingredients',
  'fixed',
  'proposed',
  'course',
] as const
const HEAD = [
  'id',
  'owner',
  'person',
  'as_of',
  'known_at',
  'audience',
  'exercise',
  'replay_of',
  'input_sha256',
  'rules',
  'assumptions',
  'engine',
  'seconds',
  'work',
  'seed',
  'ending',
  'failures',
  'plan_sha256',
  'objective',
  'bound',
  'solved_by',
  'work_done',
  'asked_at',
  'ended_at',
  'tax',
] as const

/** Runs that the viewer of the transaction may see, newest first; one page and how many there are. */
export async function runHeads(
  db: Db,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ runs: RunHead[]; total: number }> {
  const rows = await db
    .selectFrom('match_run')
    .select(HEAD)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const { total } = await db
    .selectFrom('match_run')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const shares = await sharesOf(
    db,
    rows.map((r) => r.id),
  )
  return { runs: rows.map((r) => ({ ...r, shared: shares.get(r.id) ?? [] })), total: Number(total) }
}

/**
 * A run as it was kept; null where the viewer of the transaction sees none. Its problem is checked against its hash.
 * @throws Refusal run.damaged
 */
export async function wholeRun(db: Db, id: string): Promise<RunWhole | null> {
  const row = await db
    .selectFrom('match_run')
    .select([...HEAD, ...LONG])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const found = createHash('sha256').update(row.problem, 'utf8').digest('hex')
  if (found !== row.input_sha256) refuse('run.damaged', { run: id })
  return { ...row, shared: (await sharesOf(db, [id])).get(id) ?? [] }
}

async function sharesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('match_share')
    .select(['run', 'visibility'])
    .where('run', 'in', ids)
    .orderBy('visibility')
    .execute()
  const found = new Map<string, string[]>()
  for (const { run, visibility } of rows) found.set(run, [...(found.get(run) ?? []), visibility])
  return found
}

export const appendRun = (trx: Trx, change: number, row: Row<'match_run'>): Promise<void> =>
  appendRows(trx, 'match_run', change, [row])

/** Appends a share; false where the run was shared so already. */
export async function appendShare(trx: Trx, change: number, row: Row<'match_share'>): Promise<boolean> {
  const written = await trx
    .insertInto('match_share')
    .values({ ...row, change })
    .onConflict((conflict) => conflict.doNothing())
    .returning('run')
    .executeTakeFirst()
  return written !== undefined
}

/** Visibilities of pledges as they are now, for the viewer of the transaction; those not seen are not there. */
export async function seenNow(
  db: Db,
  kind: 'pledge' | 'arrangement',
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set()
  const rows = await db.selectFrom(kind).select('key').where('key', 'in', keys).execute()
  return new Set(rows.map((r) => r.key))
}
