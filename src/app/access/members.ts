import type { MemberView, MembersView } from '../../contract/access.ts'
import { memberships, type Membership } from '../../core/access/grant.ts'
import { openInvitations } from '../../store/access/invitations.ts'
import { peopleWith, type PersonRow } from '../../store/access/people.ts'
import type { Ctx } from '../context.ts'
import { bodyOf } from './body.ts'
import { denied, requirePerson } from './require.ts'
import { standing } from './standing.ts'

/**
 * The people of an organisation and the open invitations to it: for its managers and for administrators.
 * @throws Refusal access.organisation_unknown, access.not_allowed
 */
export async function listMembers(ctx: Ctx, { organisation }: { readonly organisation: string }): Promise<MembersView> {
  requirePerson(ctx.viewer)
  const { viewer } = ctx
  const body = await bodyOf(ctx, organisation)
  const manages = viewer.level === 'MANAGER' && viewer.organisation === body.code
  if (!manages && !viewer.administrator && viewer.role !== 'OPERATOR') return denied(viewer, 'access.members')
  const grants = memberships(await standing(ctx, body.code))
  const people = await peopleWith(ctx.store.auth, [...new Set(grants.map((g) => g.person))])
  const open = await openInvitations(ctx.store.auth, { organisation: body.code }, new Date(ctx.now()))
  return {
    organisation: body.code,
    name: body.name,
    role: body.role,
    members: grants.map((g) => memberView(g, people.get(g.person))),
    invitations: open.map((i) => ({
      id: i.id,
      email: i.email ?? '',
      name: i.name ?? '',
      level: i.level as MembersView['invitations'][number]['level'],
      until: i.until_at?.toISOString() ?? null,
      madeAt: i.made_at.toISOString(),
      expiresAt: i.expires_at.toISOString(),
    })),
  }
}

const memberView = (grant: Membership, person: PersonRow | undefined): MemberView => ({
  grant: grant.id,
  person: grant.person,
  name: person?.name ?? null,
  email: person?.email ?? null,
  level: grant.level,
  from: grant.from,
  until: grant.until,
  delegated: grant.delegatedFrom !== null,
  secondFactor: person?.secondFactor ?? false,
  locked: person?.locked ?? false,
})
