import type { OrganisationView } from '../../contract/capability.ts'
import type { Ctx } from '../context.ts'
import { nameIn, reference } from '../reference.ts'

/** Member States and organisations, with names in every language that is known. */
export async function listOrganisations(ctx: Ctx): Promise<{ organisations: OrganisationView[] }> {
  const ref = await reference(ctx.store)
  return {
    organisations: [...ref.organisations.values()].map((o) => ({
      code: o.code,
      kind: o.kind,
      name: nameIn(o.names, ctx.language, o.code),
      names: { ...o.names },
      iso2: o.iso2,
      iso3: o.iso3,
      m49: o.m49,
      memberSince: o.member_since,
      memberships: [...o.memberships],
    })),
  }
}
