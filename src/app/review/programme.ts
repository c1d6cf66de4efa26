import type { ProgrammeInput } from '../../contract/review-calendar.ts'
import { checkEntry, isBody, type EntryDraft } from '../../core/review/entry.ts'
import { refuse } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import type { Db } from '../../store/open.ts'
import { inForceNow, programmeVersions, type ProgrammeRow } from '../../store/review/programme.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed, type Writing } from '../history/commit.ts'
import { day } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { reference } from '../reference.ts'
import { recordedNow, requireKeeper, sure } from './keeping.ts'

export type SavedEntry = Committed<{ key: string }>

/**
 * Adds an entry to a programme of work.
 * @throws Refusal access.*, programme.*, mission.unknown, history.*, text.*
 */
export async function addEntry(ctx: Ctx, input: ProgrammeInput): Promise<SavedEntry> {
  requireKeeper(ctx, 'programme.add')
  const draft = await readEntry(ctx, input)
  const key = ctx.newId()
  const entry = { action: 'programme.add', subject: `programme:${key}`, reason: '', read: 0 }
  return commit(ctx, entry, async (writing) => {
    if (!input.overlap) await mustFit(writing.trx, key, draft)
    await writeEntries(ctx, writing, [{ key, version: 1, draft, removed: false, reason: '' }])
    return { key }
  })
}

/**
 * Sets an entry anew: other days move the reviews that they clash with.
 * @throws Refusal programme.unknown, subject.changed, and as adding
 */
export async function changeEntry(ctx: Ctx, key: string, input: ProgrammeInput, read: number): Promise<SavedEntry> {
  requireKeeper(ctx, 'programme.change')
  const draft = await readEntry(ctx, input)
  await findEntry(ctx.store.db, key)
  const entry = { action: 'programme.change', subject: `programme:${key}`, reason: '', read }
  return commit(ctx, entry, async (writing) => {
    if (!input.overlap) await mustFit(writing.trx, key, draft)
    await writeEntries(ctx, writing, [{ key, version: writing.version, draft, removed: false, reason: '' }])
    return { key }
  })
}

/** @throws Refusal programme.unknown, subject.changed, text.* */
export async function removeEntry(ctx: Ctx, key: string, why: string, read: number): Promise<SavedEntry> {
  requireKeeper(ctx, 'programme.remove')
  const reason = sure(text(why, 'reason', LIMITS.line))
  await findEntry(ctx.store.db, key)
  const entry = { action: 'programme.remove', subject: `programme:${key}`, reason, read }
  return commit(ctx, entry, async (writing) => {
    const draft = await findEntry(writing.trx, key)
    await writeEntries(ctx, writing, [{ key, version: writing.version, draft, removed: true, reason }])
    return { key }
  })
}

async function findEntry(db: Db, key: string): Promise<ProgrammeRow> {
  const versions = /^[\w:.@-]{1,200}$/.test(key) ? await programmeVersions(db, null, key) : []
  return inForceNow(versions)[0] ?? refuse('programme.unknown', { entry: key.slice(0, 100) })
}

async function readEntry(ctx: Ctx, input: ProgrammeInput): Promise<EntryDraft> {
  const from = day(input.from)
  const mission = input.mission ? findMission(await reference(ctx.store), input.mission).code : null
  return sure(checkEntry({ ...input, mission, from, until: input.until ? day(input.until) : from }))
}

/** Two entries of one body on one day are a mistake, unless whoever writes says that both are meant. */
async function mustFit(db: Db, key: string, draft: EntryDraft): Promise<void> {
  if (!isBody(draft.kind)) return
  const others = inForceNow(await programmeVersions(db)).filter((e) => e.key !== key && e.kind === draft.kind)
  clash(draft, others)
}

/** @throws Refusal programme.overlaps */
export function clash(draft: EntryDraft, others: readonly EntryDraft[]): void {
  const other = others.find((e) => e.kind === draft.kind && e.from <= draft.until && draft.from <= e.until)
  if (!other) return
  const from = other.from > draft.from ? other.from : draft.from
  const until = other.until < draft.until ? other.until : draft.until
  refuse('programme.overlaps', { title: draft.title, from, until, other: other.title })
}

export interface EntryVersion {
  readonly key: string
  readonly version: number
  readonly draft: EntryDraft
  readonly removed: boolean
  readonly reason: string
}

export async function writeEntries(
  ctx: Ctx,
  { trx, change, wrote }: Writing,
  versions: readonly EntryVersion[],
): Promise<void> {
  if (versions.length === 0) return
  wrote('programme_entry')
  await appendRows(
    trx,
    'programme_entry',
    change,
    versions.map(({ key, version, draft, removed, reason }) => ({
      key,
      version,
      kind: draft.kind,
      mission: draft.mission,
      from_on: draft.from,
      until_on: draft.until,
      title: draft.title,
      removed,
      reason,
      ...recordedNow(ctx),
    })),
  )
}
