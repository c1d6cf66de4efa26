import type { DraftInput } from '../../../contract/edition.ts'
import type { Composition, DraftState } from '../../../core/gap/edition.ts'
import { refuse } from '../../../core/problem.ts'
import { newestDraft } from '../../../store/gap/edition-drafts.ts'
import { appendDraft, newestEdition } from '../../../store/gap/editions.ts'
import { requireSecretariat } from '../../access/require.ts'
import type { Ctx } from '../../context.ts'
import { commit, type Committed, type Intent, type Writing } from '../../history/commit.ts'
import { composition, compositionColumns, compositionOf } from './composition.ts'
import { findDraft } from './drafts.ts'
import { findEdition } from './find-edition.ts'

export type Saved = Committed<{ draft: string }>

/** Who stands behind a draft or an edition, as everyone may read it. */
export const authorOf = (ctx: Ctx): string => ctx.viewer.person ?? 'operator'

/** Drafts are the Secretariat's: the ledger names nothing but an opaque id. */
const intent = (verb: string, draft: string, read: number): Intent => ({
  action: `edition.${verb}`,
  subject: `edition-draft:${draft}`,
  reason: '',
  read,
  audience: { visibility: 'SECRETARIAT', organisations: [] },
})

/** One more version of a draft, under the version that was claimed. */
export async function writeDraft(
  ctx: Ctx,
  { trx, change, version, wrote }: Writing,
  draft: string,
  state: DraftState,
  c: Composition,
): Promise<void> {
  wrote('edition_draft')
  await appendDraft(trx, change, {
    draft,
    version,
    state,
    ...compositionColumns(c),
    author: authorOf(ctx),
    salt: ctx.newId(),
    known_from: ctx.now(),
    known_basis: 'RECORDED',
  })
}

/**
 * Begins a draft.
 * @throws Refusal access.*, edition.unknown (the one to supersede), history.*, mission.unknown, text.*
 */
export async function createDraft(ctx: Ctx, input: DraftInput): Promise<Saved> {
  requireSecretariat(ctx, 'edition.compose')
  return begin(ctx, await checked(ctx, input))
}

/**
 * What withdraws an edition: another of the same day, filter and texts, computed anew. Published, it takes the place
 * of the edition, which stays readable and says so.
 * @throws Refusal access.*, edition.unknown, edition.damaged, text.empty
 */
export async function withdrawalOf(ctx: Ctx, input: { edition: number; reason: string }): Promise<DraftInput> {
  requireSecretariat(ctx, 'edition.withdraw')
  if (input.reason.trim() === '') refuse('text.empty', { field: 'reason' })
  const { content } = await findEdition(ctx, input.edition)
  const { asOf, knownAt, languages, title, introduction, filter, lines } = content
  const notes = lines.flatMap((l) => (l.note ? [{ line: l.id, texts: l.note }] : []))
  const supersedes = input.edition
  return { asOf, knownAt, ...filter, languages, title, introduction, notes, supersedes, reason: input.reason }
}

/** Begins a draft that withdraws an edition. */
export const draftWithdrawal = async (ctx: Ctx, input: { edition: number; reason: string }): Promise<Saved> =>
  createDraft(ctx, await withdrawalOf(ctx, input))

async function begin(ctx: Ctx, c: Composition): Promise<Saved> {
  const draft = ctx.newId()
  return commit(ctx, intent('compose', draft, 0), async (writing) => {
    await writeDraft(ctx, writing, draft, 'OPEN', c)
    return { draft }
  })
}

/**
 * Changes a draft that its writer has read in version `read`.
 * @throws Refusal access.*, edition.draft_unknown, edition.draft_closed, subject.changed, and as createDraft
 */
export async function changeDraft(ctx: Ctx, draft: string, input: DraftInput, read: number): Promise<Saved> {
  await findDraft(ctx, draft)
  const c = await checked(ctx, input)
  return commit(ctx, intent('compose', draft, read), async (writing) => {
    await mustBeOpen(writing, draft)
    await writeDraft(ctx, writing, draft, 'OPEN', c)
    return { draft }
  })
}

/** Puts a draft away; it stays in the register. */
export async function discardDraft(ctx: Ctx, draft: string, read: number): Promise<Saved> {
  const row = await findDraft(ctx, draft)
  return commit(ctx, intent('discard', draft, read), async (writing) => {
    await mustBeOpen(writing, draft)
    await writeDraft(ctx, writing, draft, 'DISCARDED', compositionOf(row))
    return { draft }
  })
}

/** @throws Refusal edition.draft_closed */
export async function mustBeOpen({ trx }: Writing, draft: string): Promise<void> {
  if ((await newestDraft(trx, draft))?.state !== 'OPEN') refuse('edition.draft_closed', { draft })
}

async function checked(ctx: Ctx, input: DraftInput): Promise<Composition> {
  const { supersedes } = input
  if (supersedes !== null && supersedes > (await newestEdition(ctx.store.db)))
    refuse('edition.unknown', { edition: String(supersedes) })
  return composition(ctx, input)
}
