import { sql } from 'kysely'
import type { AuthDb } from './auth-db.ts'

/** The encrypted secret of a person's authenticator app; null where none is set. */
export async function codeSecret(auth: AuthDb, person: string): Promise<string | null> {
  const row = await auth.selectFrom('twoFactor').select('secret').where('userId', '=', person).executeTakeFirst()
  return row?.secret ?? null
}

/**
 * Takes the code of a time step, once: false where this one, or a later one, was taken before (RFC 6238 §5.2). Of two
 * requests with the same code one goes on, however many processes there are.
 */
export async function claimStep(auth: AuthDb, person: string, step: number): Promise<boolean> {
  const claimed = await auth
    .insertInto('used_code')
    .values({ person, step })
    .onConflict((conflict) =>
      conflict
        .column('person')
        .doUpdateSet({ step })
        .where('used_code.step', '<', sql<number>`excluded.step`),
    )
    .returning('person')
    .executeTakeFirst()
  return claimed !== undefined
}
