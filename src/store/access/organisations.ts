import type { Db } from '../open.ts'
import type { Names } from '../schema/base.ts'

export interface OrganisationRow {
  readonly code: string
  readonly kind: string
  readonly iso2: string | null
  readonly iso3: string | null
  readonly m49: string | null
  readonly names: Names
  readonly member_since: string | null
  readonly memberships: readonly { body: string; from: string | null; until: string | null }[]
}

/** Member States and organisations with the bodies that they belong or belonged to. */
export async function organisations(db: Db): Promise<OrganisationRow[]> {
  const [rows, members] = await Promise.all([
    db.selectFrom('organisation').selectAll().orderBy('code').execute(),
    db.selectFrom('membership').selectAll().orderBy('body').orderBy('from_on').execute(),
  ])
  const of = Map.groupBy(members, (m) => m.organisation)
  return rows.map((r) => ({
    code: r.code,
    kind: r.kind,
    iso2: r.iso2,
    iso3: r.iso3,
    m49: r.m49,
    names: r.names,
    member_since: r.member_since,
    memberships: (of.get(r.code) ?? []).map((m) => ({ body: m.body, from: m.from_on, until: m.until_on })),
  }))
}
