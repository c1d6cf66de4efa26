import type { Db } from '../open.ts'
import type { EditionDraftTable, StoredNote, StoredTexts } from '../schema/edition.ts'

/** The newest version of a draft. */
export type DraftRow = Omit<EditionDraftTable, 'change' | 'salt' | 'id' | 'title' | 'introduction' | 'notes'> & {
  readonly title: StoredTexts
  readonly introduction: StoredTexts
  readonly notes: readonly StoredNote[]
}

const COLUMNS = [
  'draft',
  'version',
  'state',
  'as_of',
  'known_at',
  'missions',
  'domains',
  'languages',
  'title',
  'introduction',
  'notes',
  'supersedes',
  'reason',
  'author',
  'known_from',
  'known_basis',
] as const

/** A draft as it stands; undefined where there is none that the viewer of the transaction may see. */
export const newestDraft = (db: Db, draft: string): Promise<DraftRow | undefined> =>
  db
    .selectFrom('edition_draft')
    .select(COLUMNS)
    .where('draft', '=', draft)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Drafts that are neither published nor discarded, the last changed first. */
export async function openDrafts(db: Db): Promise<DraftRow[]> {
  const rows = await db
    .selectFrom('edition_draft')
    .select(COLUMNS)
    .distinctOn('draft')
    .orderBy('draft')
    .orderBy('version', 'desc')
    .execute()
  return rows
    .filter((r) => r.state === 'OPEN')
    .toSorted((a, b) => (a.known_from > b.known_from || (a.known_from === b.known_from && a.draft < b.draft) ? -1 : 1))
}
