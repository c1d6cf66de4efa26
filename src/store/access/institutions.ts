import { sql } from 'kysely'
import type { AuthDb } from './auth-db.ts'

/** An institution that signs in its own people (OIDC), with what it is trusted with. */
export interface Institution {
  readonly provider: string
  readonly issuer: string
  /** Domains of e-mail addresses, lower case. */
  readonly domains: readonly string[]
  readonly organisation: string
  /** Whether whoever it signs in becomes a reader of the organisation. */
  readonly joins: boolean
  /** Whether its sign-in counts as two factors. */
  readonly secondFactor: boolean
  readonly clientId: string
  readonly madeAt: Date
}

/** All institutions, by issuer. Their secrets stay where they are. */
export async function institutions(auth: AuthDb): Promise<Institution[]> {
  const rows = await auth
    .selectFrom('institution as i')
    .innerJoin('ssoProvider as p', 'p.providerId', 'i.provider')
    .select(['i.provider', 'i.organisation', 'i.joins', 'i.second_factor', 'i.made_at', 'p.issuer', 'p.domain'])
    .select(sql<string>`p."oidcConfig"::jsonb ->> 'clientId'`.as('client'))
    .orderBy('p.issuer')
    .execute()
  return rows.map((r) => ({
    provider: r.provider,
    issuer: r.issuer,
    domains: r.domain.split(',').map((d) => d.trim().toLowerCase()),
    organisation: r.organisation,
    joins: r.joins,
    secondFactor: r.second_factor,
    clientId: r.client ?? '',
    madeAt: r.made_at,
  }))
}

export const institution = async (auth: AuthDb, provider: string): Promise<Institution | null> =>
  (await institutions(auth)).find((i) => i.provider === provider) ?? null

/** Keeps what a provider that better-auth has just taken in is trusted with; its domains count as the organisation's. */
export async function keepInstitution(
  auth: AuthDb,
  row: { provider: string; organisation: string; joins: boolean; secondFactor: boolean; by: string; at: Date },
): Promise<void> {
  await auth.transaction().execute(async (trx) => {
    const { provider, organisation, joins, secondFactor, by, at } = row
    await trx.updateTable('ssoProvider').set({ domainVerified: true }).where('providerId', '=', provider).execute()
    await trx
      .insertInto('institution')
      .values({ provider, organisation, joins, second_factor: secondFactor, made_at: at, made_by: by })
      .execute()
  })
}

/** Removes an institution: nobody comes through it any more; accounts stay. */
export async function removeInstitution(auth: AuthDb, provider: string): Promise<boolean> {
  const { numDeletedRows } = await auth.deleteFrom('ssoProvider').where('providerId', '=', provider).executeTakeFirst()
  return numDeletedRows > 0n
}
