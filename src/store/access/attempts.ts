import { sql } from 'kysely'
import { lockedUntil } from '../../core/access/lock-out.ts'
import type { AuthDb } from './auth-db.ts'
import type { AuthTrx } from './people.ts'

const DAY_MS = 86_400_000

/**
 * Notes a sign-in that is about to be tried, as failed until it succeeds, unless the account is locked: then answers
 * until when. Attempts on one account wait for each other here, so that many at once are no more than many in turn.
 */
export function beginAttempt(auth: AuthDb, whose: Buffer, now: Date): Promise<Date | null> {
  return auth.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(7166012, ${whose.readInt32BE(0)})`.execute(trx)
    await sweep(trx, new Date(now.getTime() - DAY_MS))
    const failed = await trx.selectFrom('sign_in_failure').select('at').where('whose', '=', whose).execute()
    const until = lockedUntil(
      failed.map((f) => f.at.getTime()),
      now.getTime(),
    )
    if (until !== null) return new Date(until)
    await trx.insertInto('sign_in_failure').values({ whose, at: now }).execute()
    return null
  })
}

/** Forgets the failures of an account: it was signed in to, or recovered. */
export async function forgetAttempts(auth: AuthDb, whose: Buffer): Promise<void> {
  await auth.deleteFrom('sign_in_failure').where('whose', '=', whose).execute()
}

/** Removes what ended before an instant and means nothing any more: personal data are not kept for nothing. */
async function sweep(trx: AuthTrx, before: Date): Promise<void> {
  await trx.deleteFrom('sign_in_failure').where('at', '<', before).execute()
  await trx.deleteFrom('session').where('expiresAt', '<', before).execute()
  await trx.deleteFrom('verification').where('expiresAt', '<', before).execute()
}
