import { refuse } from '../../core/problem.ts'
import type { Db, Trx } from '../open.ts'

/** The version of a subject (`pledge:<key>`, `requirement:<key>` …) that stands; 0 for one that was never written here. */
export async function versionOf(db: Db, subject: string): Promise<number> {
  const row = await db
    .selectFrom('subject_version')
    .select('version')
    .where('subject', '=', subject)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.version ?? 0
}

/**
 * Claims the version after the one that the writer has read, and answers it. Of several writers that read the same
 * version one goes on; the others wait for it and are refused. Name `subject_version` as written.
 * @throws Refusal subject.changed
 */
export async function claimVersion(trx: Trx, subject: string, read: number, change: number): Promise<number> {
  const version = read + 1
  if ((await versionOf(trx, subject)) !== read) refuse('subject.changed', { version: read })
  const claimed = await trx
    .insertInto('subject_version')
    .values({ subject, version, change })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!claimed) refuse('subject.changed', { version: read })
  return version
}
