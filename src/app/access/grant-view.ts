import type { GrantView } from '../../contract/access.ts'
import type { Grant } from '../../core/access/grant.ts'
import type { Ctx } from '../context.ts'
import { nameIn, reference } from '../reference.ts'

/** Names organisations and missions by their codes, in the language of the context. */
export async function bodyNames(ctx: Ctx): Promise<(code: string) => string> {
  const ref = await reference(ctx.store)
  return (code) => nameIn((ref.organisations.get(code) ?? ref.missions.get(code))?.names, ctx.language, code)
}

export const grantView = (grant: Grant, name: (code: string) => string): GrantView => {
  const base = { id: grant.id, from: grant.from, until: grant.until, administrator: grant.administrator }
  if (grant.administrator)
    return { ...base, organisation: null, name: null, role: null, level: null, delegatedFrom: null }
  const { organisation, role, level, delegatedFrom } = grant
  return { ...base, organisation, name: name(organisation), role, level, delegatedFrom }
}
