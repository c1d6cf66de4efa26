import { refuse, Refusal } from '../../../core/problem.ts'
import { appendEdition, newestEdition } from '../../../store/gap/editions.ts'
import type { Ctx } from '../../context.ts'
import { commit, type Committed, type Writing } from '../../history/commit.ts'
import { canonical, sha256 } from './compose.ts'
import { compositionColumns, compositionOf } from './composition.ts'
import { findDraft } from './drafts.ts'
import { numbered, prepare, type Prepared } from './preview.ts'
import { authorOf, mustBeOpen, writeDraft } from './save-draft.ts'

export interface Publication {
  readonly draft: string
  /** The version of the draft that was previewed. */
  readonly read: number
  /** The number that the publisher means the edition to have. */
  readonly number: number
  /** Digest of the preview that was seen. */
  readonly digest: string
}

/**
 * Publishes a draft as the next edition, as it was previewed: if the list, the draft or the sequence of editions has
 * moved since, nothing goes out. Of several publishers at once one wins; numbers have no hole.
 * @throws Refusal access.*, edition.draft_unknown, edition.draft_closed, edition.number_taken, edition.preview_changed,
 * subject.changed, and what keeps the draft from being published
 */
export async function publishEdition(
  ctx: Ctx,
  input: Publication,
): Promise<Committed<{ number: number; sha256: string }>> {
  const { draft, number, digest } = input
  const composition = compositionOf(await findDraft(ctx, draft))
  const ready = await prepare(ctx, composition)
  const details = { edition: number, digest }
  const entry = { action: 'edition.publish', subject: `edition-draft:${draft}`, reason: '', read: input.read, details }
  return commit(ctx, entry, async (writing) => {
    await mustBeOpen(writing, draft)
    if (ready.number !== number) refuse('edition.number_taken', { number, next: ready.number })
    if (ready.problems[0]) throw new Refusal(ready.problems[0])
    if (ready.digest !== digest) refuse('edition.preview_changed', { number })
    const hash = await writeEdition(ctx, writing, draft, ready)
    await writeDraft(ctx, writing, draft, 'PUBLISHED', composition)
    return { number, sha256: hash }
  })
}

/** Appends the edition, whole; another publisher may have been faster by a moment. */
async function writeEdition(
  ctx: Ctx,
  { trx, change, wrote }: Writing,
  draft: string,
  ready: Prepared,
): Promise<string> {
  const content = numbered(ctx, ready)
  const text = canonical(content)
  const hash = sha256(text)
  const { introduction: _, notes: __, ...columns } = compositionColumns(ready.composition)
  wrote('edition')
  const written = await appendEdition(trx, change, {
    ...columns,
    number: content.number,
    previous: content.number > 1 ? content.number - 1 : null,
    lines: content.lines.length,
    draft,
    content: text,
    sha256: hash,
    author: authorOf(ctx),
    published_at: content.publishedAt,
  })
  if (!written) refuse('edition.number_taken', { number: content.number, next: (await newestEdition(trx)) + 1 })
  return hash
}
