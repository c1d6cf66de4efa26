import type { PeopleView } from '../../contract/access.ts'
import { openInvitations } from '../../store/access/invitations.ts'
import { peopleWith } from '../../store/access/people.ts'
import type { Ctx } from '../context.ts'
import { bodyNames, grantView } from './grant-view.ts'
import { requireAdministrator } from './require.ts'
import { standing } from './standing.ts'

/**
 * Everybody who has an account, with what they may do: for administrators, and for the operator.
 * @throws Refusal access.not_allowed
 */
export async function listPeople(ctx: Ctx): Promise<PeopleView> {
  requireAdministrator(ctx, 'access.people')
  const [grants, people, name, open] = await Promise.all([
    standing(ctx),
    peopleWith(ctx.store.auth, null),
    bodyNames(ctx),
    openInvitations(ctx.store.auth, { organisation: null }, new Date(ctx.now())),
  ])
  const of = Map.groupBy(grants, (g) => g.person)
  return {
    people: [...people.values()].map((p) => ({
      person: p.id,
      name: p.name,
      email: p.email,
      secondFactor: p.secondFactor,
      locked: p.locked,
      madeAt: p.madeAt.toISOString(),
      grants: (of.get(p.id) ?? []).map((g) => grantView(g, name)),
    })),
    invitations: open
      .filter((i) => i.kind === 'INVITATION')
      .map((i) => ({
        id: i.id,
        email: i.email ?? '',
        name: i.name ?? '',
        level: null,
        until: i.until_at?.toISOString() ?? null,
        madeAt: i.made_at.toISOString(),
        expiresAt: i.expires_at.toISOString(),
      })),
  }
}
