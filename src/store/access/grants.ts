import { sql } from 'kysely'
import type { Grant, MemberRole, Revocation } from '../../core/access/grant.ts'
import type { Level } from '../../core/access/viewer.ts'
import type { Db, Trx } from '../open.ts'

/** Grants as they were made, with what was revoked: whether one is in force is a rule of core. */
export interface KnownGrants {
  readonly grants: readonly Grant[]
  readonly revocations: readonly Revocation[]
}

interface Row {
  readonly id: string
  readonly person: string
  readonly organisation: string | null
  readonly role: string | null
  readonly level: string | null
  readonly administrator: boolean
  readonly from_at: string
  readonly until_at: string | null
  readonly granted_by: string
  readonly delegated_from: string | null
  readonly revoked_at: string | null
}

/** A person's grants and those that they were delegated from; for whoever signs in, so no viewer is asked. */
export async function grantsOf(db: Db, person: string): Promise<KnownGrants> {
  const { rows } = await sql<Row>`select * from access_of(${person})`.execute(db)
  return known(rows)
}

/** All grants that the viewer of the transaction may see: of one organisation, or of all of them. */
export async function visibleGrants(trx: Trx, organisation: string | null = null): Promise<KnownGrants> {
  let query = trx
    .selectFrom('access_grant as g')
    .leftJoin('access_revocation as r', 'r.access_grant', 'g.id')
    .selectAll('g')
    .select('r.at as revoked_at')
  if (organisation !== null) query = query.where('g.organisation', '=', organisation)
  return known(await query.orderBy('g.from_at').orderBy('g.id').execute())
}

/** One grant that the viewer of the transaction may see. */
export async function visibleGrant(trx: Trx, id: string): Promise<Grant | null> {
  const row = await trx.selectFrom('access_grant').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? known([{ ...row, revoked_at: null }]).grants[0]! : null
}

function known(rows: readonly Row[]): KnownGrants {
  return {
    grants: rows.map((r): Grant => {
      const base = { id: r.id, person: r.person, from: r.from_at, until: r.until_at, grantedBy: r.granted_by }
      if (r.administrator) return { ...base, administrator: true }
      return {
        ...base,
        administrator: false,
        organisation: r.organisation!,
        role: r.role as MemberRole,
        level: r.level as Level,
        delegatedFrom: r.delegated_from,
      }
    }),
    revocations: rows.flatMap((r) => (r.revoked_at === null ? [] : [{ grant: r.id, at: r.revoked_at }])),
  }
}

/** Appends a grant; false where there is one of that id already. Name `access_grant` as written. */
export async function appendGrant(trx: Trx, grant: Grant, salt: string, change: number): Promise<boolean> {
  const member = grant.administrator ? null : grant
  const written = await trx
    .insertInto('access_grant')
    .values({
      id: grant.id,
      person: grant.person,
      organisation: member?.organisation ?? null,
      role: member?.role ?? null,
      level: member?.level ?? null,
      administrator: grant.administrator,
      from_at: grant.from,
      until_at: grant.until,
      granted_by: grant.grantedBy,
      delegated_from: member?.delegatedFrom ?? null,
      salt,
      change,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return written !== undefined
}

/** Appends a revocation; false where there is one already. Name `access_revocation` as written. */
export async function appendRevocation(
  trx: Trx,
  row: { grant: string; at: string; by: string; reason: string; salt: string },
  change: number,
): Promise<boolean> {
  const written = await trx
    .insertInto('access_revocation')
    .values({ access_grant: row.grant, at: row.at, revoked_by: row.by, reason: row.reason, salt: row.salt, change })
    .onConflict((conflict) => conflict.doNothing())
    .returning('access_grant')
    .executeTakeFirst()
  return written !== undefined
}
