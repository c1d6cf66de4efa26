import type { AuthDb } from './auth-db.ts'

export interface FactorsSet {
  /** Asked for codes of an authenticator app. */
  readonly codes: boolean
  readonly passkeys: number
  /** False for whoever comes through an institution alone. */
  readonly password: boolean
}

/** With what a person can sign in. */
export async function factorsSet(auth: AuthDb, person: string): Promise<FactorsSet> {
  const row = await auth
    .selectFrom('user as u')
    .select((e) => [
      'u.twoFactorEnabled as codes',
      e
        .selectFrom('passkey as p')
        .whereRef('p.userId', '=', 'u.id')
        .select((s) => s.fn.countAll<number>().as('n'))
        .as('passkeys'),
      e
        .exists(
          e
            .selectFrom('account as a')
            .select('a.id')
            .whereRef('a.userId', '=', 'u.id')
            .where('a.password', 'is not', null),
        )
        .as('password'),
    ])
    .where('u.id', '=', person)
    .executeTakeFirst()
  return { codes: row?.codes ?? false, passkeys: Number(row?.passkeys ?? 0), password: Boolean(row?.password) }
}
