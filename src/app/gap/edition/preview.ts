import type { DraftInput, EditionContent, EditionDiffView, PreviewView } from '../../../contract/edition.ts'
import { unready, type Composition } from '../../../core/gap/edition.ts'
import type { Problem } from '../../../core/problem.ts'
import { newestEdition } from '../../../store/gap/editions.ts'
import { requireSecretariat } from '../../access/require.ts'
import type { Ctx } from '../../context.ts'
import { compose, digestOf, type Composed } from './compose.ts'
import { composition, compositionOf } from './composition.ts'
import { diffView } from './diff-view.ts'
import { findDraft } from './drafts.ts'
import { findEdition, places } from './find-edition.ts'
import { authorOf } from './save-draft.ts'
import { editionView } from './view.ts'

/** What would go out now, and what keeps it from going out. */
export interface Prepared {
  readonly composition: Composition
  readonly composed: Composed
  readonly digest: string
  readonly number: number
  readonly problems: readonly Problem[]
}

export async function prepare(ctx: Ctx, c: Composition): Promise<Prepared> {
  const composed = await compose(ctx, c)
  const editions = await places(ctx.store.db)
  return {
    composition: c,
    composed,
    digest: digestOf(composed),
    number: editions.length + 1,
    problems: unready(c, new Set(composed.lines.map((l) => l.id)), editions),
  }
}

/** The edition with its number: exactly what is written when it is published. */
export const numbered = (ctx: Ctx, { composed, number }: Prepared): EditionContent => ({
  ...composed,
  number,
  publishedAt: ctx.now(),
  author: authorOf(ctx),
})

/**
 * Exactly what would be published, with its digest, what keeps it from being published, and what changed since the
 * edition that it supersedes (else since the last one).
 * @throws Refusal access.*, edition.draft_unknown
 */
export async function previewDraft(ctx: Ctx, draft: string): Promise<PreviewView> {
  const row = await findDraft(ctx, draft)
  return { draft, version: row.version, ...(await preview(ctx, compositionOf(row))) }
}

export type Preview = Omit<PreviewView, 'draft' | 'version'>

/** The same of a composition that is kept nowhere yet. */
export async function previewComposition(ctx: Ctx, input: DraftInput): Promise<Preview> {
  requireSecretariat(ctx, 'edition.compose')
  return preview(ctx, await composition(ctx, input))
}

async function preview(ctx: Ctx, c: Composition): Promise<Preview> {
  const ready = await prepare(ctx, c)
  const content = numbered(ctx, ready)
  const nothing = content.lines.length === 0 || content.languages.length === 0
  return {
    number: ready.number,
    digest: ready.digest,
    problems: ready.problems.map((p) => ({ code: p.code, params: { ...p.params } })),
    edition: nothing ? null : editionView(content, '', [], ctx.language),
    diff: await sinceLast(ctx, content),
  }
}

async function sinceLast(ctx: Ctx, content: EditionContent): Promise<EditionDiffView | null> {
  const last = await newestEdition(ctx.store.db)
  const against = content.supersedes !== null && content.supersedes <= last ? content.supersedes : last
  if (against === 0) return null
  const { content: before } = await findEdition(ctx, against)
  return diffView(ctx, before, { ...content, number: null, publishedAt: null }, 'deployed')
}
