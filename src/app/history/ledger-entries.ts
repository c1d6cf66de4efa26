import type { LedgerEntriesInput, LedgerEntriesView, LedgerEntryView } from '../../contract/ledger.ts'
import { kindsOf, NAMED_KINDS, sliceOf, type ShownSlice } from '../../core/access/audience.ts'
import { ANYONE } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import { viewing } from '../../store/access/viewing.ts'
import { shownEntries, type EntryRow } from '../../store/ledger/entries.ts'
import type { Ctx } from '../context.ts'
import { reference } from '../reference.ts'
import { knownBody } from '../supply/known-body.ts'

const PAGE = 50

/**
 * Entries of the ledger that are public, the newest first, the same for everyone. What is confidential is not among them
 * for those who may see it either, and is not counted: its own page has its history.
 * @throws Refusal ledger.entry_unknown, for an entry that is not public as for one that is not there;
 *   access.organisation_unknown
 */
export async function listLedgerEntries(ctx: Ctx, input: Partial<LedgerEntriesInput>): Promise<LedgerEntriesView> {
  const { entry, before, slice, action, organisation, limit = PAGE } = input
  if (organisation) knownBody(await reference(ctx.store), organisation)
  const kinds = slice && slice !== 'other' ? { kinds: kindsOf(slice) } : slice ? { except: NAMED_KINDS } : {}
  const rows = await viewing(ctx.store.db, ANYONE, (trx) =>
    shownEntries(trx, { entry, before, action, organisation, ...kinds, limit: limit + 1 }),
  )
  if (entry !== undefined && rows.length === 0) refuse('ledger.entry_unknown', { entry })
  const page = rows.slice(0, limit)
  return { entries: page.map(entryView), older: rows.length > limit ? page.at(-1)!.seq : null }
}

function entryView({ seq, at, actor, action, subject, reason, payload, hash }: EntryRow): LedgerEntryView {
  const { rows } = JSON.parse(payload) as { rows: Record<string, { count: number }> }
  return {
    seq,
    at,
    by: actor.startsWith('person:') ? 'PERSON' : 'OPERATOR',
    slice: sliceOf(action) as ShownSlice,
    action,
    subject,
    reason,
    rows: Object.entries(rows).map(([table, { count }]) => ({ table, count })),

    hash: hash.toString('hex'),
  }
}
