import { sql } from 'kysely'
import type { Viewer } from '../../core/access/viewer.ts'
import type { Db, Trx } from '../open.ts'

/** Tells the database who looks, for the rest of this transaction; without it only what is public is there. */
export async function setViewer(trx: Trx, viewer: Viewer): Promise<void> {
  const { person, organisation, role, level, administrator } = viewer
  await sql`select set_config('gaplist.person', ${person ?? ''}, true),
    set_config('gaplist.organisation', ${organisation ?? ''}, true), set_config('gaplist.role', ${role}, true),
    set_config('gaplist.level', ${level}, true), set_config('gaplist.administrator', ${String(administrator)}, true)`.execute(
    trx,
  )
}

/** Reads as a viewer, as of one moment. */
export function viewing<T>(db: Db, viewer: Viewer, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await setViewer(trx, viewer)
      return work(trx)
    })
}
