import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import type { ProgrammeImportedView, ProgrammeImportInput } from '../../contract/review-calendar.ts'
import { checkEntry, ENTRY_KINDS, type EntryDraft, type EntryKind } from '../../core/review/entry.ts'
import { readIcal } from '../../core/review/read-ical.ts'
import { refuse } from '../../core/problem.ts'
import { claimVersion } from '../../store/history/versions.ts'
import { inForceNow, programmeVersions, type ProgrammeRow } from '../../store/review/programme.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { day } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { reference } from '../reference.ts'
import { requireKeeper, sure } from './keeping.ts'
import { clash, writeEntries, type EntryVersion } from './programme.ts'

/** An entry of a file: the same thing has the same key each time the file comes. */
interface Incoming {
  readonly key: string
  readonly draft: EntryDraft
  readonly removed: boolean
}

/** A year of a busy body; more is another kind of file. */
const MOST = 1_000
const WANTED = 'from, until, title, kind, mission, id'
const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)

/**
 * Takes in a programme of work, all or nothing: what the file has under the same id is set anew, what it cancels is
 * taken out, what it does not name stays.
 * @throws Refusal access.*, programme.*, mission.unknown, history.*, text.*
 */
export async function importProgramme(ctx: Ctx, input: ProgrammeImportInput): Promise<ProgrammeImportedView> {
  requireKeeper(ctx, 'programme.import')
  const read = input.format === 'ics' ? fromIcal(input) : await fromCsv(ctx, input)
  if (read.length > MOST) refuse('review.too_many', { field: 'text', limit: MOST })
  // Of an id that a file has twice the last one holds, as it would if the file came in two parts.
  const incoming = [...new Map(read.map((one) => [one.key, one])).values()]
  const entry = { action: 'programme.import', subject: `programme:${input.kind}`, reason: '', read: null }
  const done = await commit(ctx, entry, async (writing) => {
    const versions = await programmeVersions(writing.trx)
    const newest = new Map(versions.map((v) => [v.key, v]))
    const news = incoming.filter((i) => differs(newest.get(i.key), i))
    if (!input.overlap) mustFitTogether(inForceNow(versions), incoming)
    const write: EntryVersion[] = []
    for (const { key, draft, removed } of news) {
      const known = newest.get(key)?.version ?? 0
      write.push({
        key,
        draft,
        removed,
        reason: '',
        version: await claimVersion(writing.trx, `programme:${key}`, known, writing.change),
      })
    }
    if (write.length > 0) writing.wrote('subject_version')
    await writeEntries(ctx, writing, write)
    return {
      added: write.filter((w) => w.version === 1).length,
      changed: write.filter((w) => w.version > 1 && !w.removed).length,
      removed: write.filter((w) => w.version > 1 && w.removed).length,
      known: incoming.length - news.length,
    }
  })
  return { added: done.added, changed: done.changed, removed: done.removed, known: done.known }
}

function differs(known: ProgrammeRow | undefined, { draft, removed }: Incoming): boolean {
  if (!known) return !removed
  const { kind, mission, from, until, title } = draft
  return (
    known.removed !== removed ||
    (!removed &&
      (known.kind !== kind ||
        known.mission !== mission ||
        known.from !== from ||
        known.until !== until ||
        known.title !== title))
  )
}

/** @throws Refusal programme.overlaps */
function mustFitTogether(standing: readonly ProgrammeRow[], incoming: readonly Incoming[]): void {
  const named = new Set(incoming.map((i) => i.key))
  const kept: EntryDraft[] = standing.filter((e) => !named.has(e.key))
  for (const { draft, removed } of incoming) {
    if (removed || draft.kind === 'REPORTING') continue
    clash(draft, kept)
    kept.push(draft)
  }
}

function fromIcal({ text, kind }: ProgrammeImportInput): Incoming[] {
  return sure(readIcal(text)).map(({ uid, from, until, title, cancelled }) => ({
    key: keyOf('ics', uid),
    draft: sure(checkEntry({ kind, mission: null, from, until, title })),
    removed: cancelled,
  }))
}

async function fromCsv(ctx: Ctx, { text, kind }: ProgrammeImportInput): Promise<Incoming[]> {
  const rows = csvRows(text)
  const header = Object.keys(rows[0] ?? refuse('programme.file_empty', {}))
  if (!header.includes('from') || !header.includes('title'))
    refuse('programme.file_columns', { header: header.join(', ').slice(0, 200), wanted: WANTED })
  const ref = await reference(ctx.store)
  return rows.map((row, i) => {
    const from = day(row['from'] ?? '')
    const named = row['kind']?.toUpperCase() || kind
    if (!isKind(named)) return refuse('programme.file_line', { line: i + 2, detail: named.slice(0, 80) })
    const mission = row['mission'] ? findMission(ref, row['mission']).code : null
    const until = row['until'] ? day(row['until']) : from
    const draft = sure(checkEntry({ kind: named, mission, from, until, title: row['title'] ?? '' }))
    const id = row['id'] ? ['id', row['id']] : [draft.kind, from, draft.title]
    return { key: keyOf('csv', ...id), draft, removed: false }
  })
}

const isKind = (text: string): text is EntryKind => (ENTRY_KINDS as readonly string[]).includes(text)

function csvRows(text: string): Record<string, string>[] {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    return refuse('programme.file_line', { line: lines ?? 1, detail: message.slice(0, 200) })
  }
}
