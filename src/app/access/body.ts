import type { MemberRole } from '../../core/access/grant.ts'
import { roleOf, type Body } from '../../core/access/role-of.ts'
import { refuse } from '../../core/problem.ts'
import type { Ctx } from '../context.ts'
import { nearest } from '../nearest.ts'
import { nameIn, reference } from '../reference.ts'

export interface NamedBody {
  readonly code: string
  readonly name: string
  readonly role: MemberRole
}

/**
 * The organisation or mission of a code, in any case, and the role of those who act for it.
 * @throws Refusal access.organisation_unknown, access.nobody_acts_for
 */
export async function bodyOf(ctx: Ctx, code: string): Promise<NamedBody> {
  const ref = await reference(ctx.store)
  const wanted = ref.organisations.has(code) || ref.missions.has(code) ? code : code.toUpperCase()
  const organisation = ref.organisations.get(wanted)
  const found = organisation ?? ref.missions.get(wanted)
  if (!found) {
    const known = [...ref.organisations.keys(), ...ref.missions.keys()]
    return refuse('access.organisation_unknown', { organisation: code, nearest: nearest(code, known) })
  }
  const body: Body = organisation
    ? { is: 'ORGANISATION', code: wanted, kind: organisation.kind }
    : { is: 'MISSION', code: wanted }
  const role = roleOf(body) ?? refuse('access.nobody_acts_for', { organisation: wanted })
  return { code: wanted, name: nameIn(found.names, ctx.language, wanted), role }
}
