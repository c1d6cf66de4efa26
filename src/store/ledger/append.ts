import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import { isConfidential, type Audience } from '../../core/access/audience.ts'
import { ANYONE, type Viewer } from '../../core/access/viewer.ts'
import { setViewer } from '../access/viewing.ts'
import type { Db, Trx } from '../open.ts'
import type { TableName } from '../schema.ts'
import { digestChange } from './digest.ts'

/** Who did what, to what, and why. Auditors read it: whatever is confidential is named by opaque ids alone. */
export interface Entry {
  readonly actor: string
  /** `slice.verb`, for example `pledge.renew`. */
  readonly action: string
  readonly subject: string
  /** Empty where the reason is confidential: it then stands in the row itself. */
  readonly reason: string
  /** What else the entry should say. */
  readonly details?: Readonly<Record<string, unknown>>
  /** Who may be told at once that something happened; without it, everyone. */
  readonly audience?: Audience
}

export interface Written {
  readonly seq: number
  readonly hash: string
}

/** Said in an entry that is news for a few alone: what the public is shown is of the newest entry without it. */
const CONFIDENTIAL = { confidential: true } as const

/** The channel on which every server process hears of new entries. */
export const CHANNEL = 'gaplist_ledger'

/**
 * Runs `work` as a viewer in one transaction and closes it with a ledger entry that vouches for every row written
 * under its `change` number: either all of it is on disk, or nothing.
 * `work` names the tables it writes to as it goes.
 */
export async function recording<T>(
  db: Db,
  entry: Entry,
  work: (trx: Trx, change: number, wrote: (table: TableName) => void) => Promise<T>,
  viewer: Viewer = ANYONE,
): Promise<{ value: T; entry: Written }> {
  return db.transaction().execute(async (trx) => {
    await setViewer(trx, viewer)
    const next = await sql<{ change: number }>`select nextval('change_id') as change`.execute(trx)
    const { change } = next.rows[0]!
    const tables = new Set<TableName>()
    const value = await work(trx, change, (table) => tables.add(table))
    const rows = await digestChange(trx, change, tables)
    const payload = canonicalize({ ...entry.details, ...(isConfidential(entry.audience) && CONFIDENTIAL), rows })!
    const { actor, action, subject, reason } = entry
    const appended = await sql<{ seq: number; hash: Buffer }>`
      select seq, hash from ledger_append(${change}, ${actor}, ${action}, ${subject}, ${reason}, ${payload})`.execute(
      trx,
    )
    const { seq, hash } = appended.rows[0]!
    const news = JSON.stringify({ seq, action, audience: entry.audience ?? null })
    await sql`select pg_notify(${CHANNEL}, ${news})`.execute(trx)
    return { value, entry: { seq, hash: hash.toString('hex') } }
  })
}
