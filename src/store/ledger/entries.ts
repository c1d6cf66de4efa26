import { sql } from 'kysely'
import type { Db } from '../open.ts'
import { ENTRY_IS_PUBLIC } from './head.ts'

export interface EntryQuestion {
  readonly entry?: number | undefined
  readonly before?: number | undefined
  readonly limit: number
  /** The first parts of actions; `except` names those that are none of them. */
  readonly kinds?: readonly string[] | undefined
  readonly except?: readonly string[] | undefined
  readonly action?: string | undefined
  readonly organisation?: string | undefined
}

export interface EntryRow {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly reason: string
  readonly payload: string
  readonly hash: Buffer
}

/**
 * Entries that anyone may be shown, the newest first: those that were public when they were written, as long as the
 * pledge or arrangement that they are about is shown to the viewer of the transaction still.
 */
export function shownEntries(db: Db, question: EntryQuestion): Promise<EntryRow[]> {
  const { entry, before, limit, kinds, except, action, organisation } = question
  const kind = sql<string>`split_part(action, '.', 1)`
  return db
    .selectFrom('ledger')
    .select(['seq', 'at', 'actor', 'action', 'subject', 'reason', 'payload', 'hash'])
    .where(ENTRY_IS_PUBLIC)
    .where(
      sql<boolean>`(subject not like 'pledge:%' or exists (
        select from pledge p where p.key = substr(ledger.subject, 8)))`,
    )
    .where(
      sql<boolean>`(subject not like 'arrangement:%' or exists (
        select from arrangement a where a.key = substr(ledger.subject, 13)))`,
    )
    .$if(entry !== undefined, (q) => q.where('seq', '=', entry!))
    .$if(before !== undefined, (q) => q.where('seq', '<', before!))
    .$if(kinds !== undefined, (q) => q.where(sql<boolean>`${kind} = any(${kinds}::text[])`))
    .$if(except !== undefined, (q) => q.where(sql<boolean>`not (${kind} = any(${except}::text[]))`))
    .$if(action !== undefined, (q) => q.where('action', '=', action!))
    .$if(organisation !== undefined, (q) =>
      q.where(
        sql<boolean>`(subject = ${`organisation:${organisation}`} or exists (
          select from pledge p where 'pledge:' || p.key = ledger.subject and p.organisation = ${organisation}))`,
      ),
    )
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
}
