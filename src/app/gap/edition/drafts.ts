import type { DraftListView, DraftView } from '../../../contract/edition.ts'
import { refuse } from '../../../core/problem.ts'
import { viewing } from '../../../store/access/viewing.ts'
import { newestDraft, openDrafts, type DraftRow } from '../../../store/gap/edition-drafts.ts'
import { requireSecretariat } from '../../access/require.ts'
import type { Ctx } from '../../context.ts'
import { draftView } from './composition.ts'

const KEY = /^[0-9a-f-]{36}$/

/**
 * A draft as it stands, for the editors of the Secretariat.
 * @throws Refusal access.*, edition.draft_unknown
 */
export async function findDraft(ctx: Ctx, draft: string): Promise<DraftRow> {
  requireSecretariat(ctx, 'edition.compose')
  // Nothing but what can be a key is asked of the database.
  const row = KEY.test(draft) ? await viewing(ctx.store.db, ctx.viewer, (trx) => newestDraft(trx, draft)) : undefined
  return row ?? refuse('edition.draft_unknown', { draft })
}

export const showDraft = async (ctx: Ctx, draft: string): Promise<DraftView> => draftView(await findDraft(ctx, draft))

/** Drafts under work, the last changed first. */
export async function listDrafts(ctx: Ctx): Promise<DraftListView> {
  requireSecretariat(ctx, 'edition.compose')
  const rows = await viewing(ctx.store.db, ctx.viewer, (trx) => openDrafts(trx))
  return { drafts: rows.map(draftView) }
}
