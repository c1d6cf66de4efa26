import { email } from '../../core/access/email.ts'
import { memberships, within, type Grant } from '../../core/access/grant.ts'
import { mayDelegate } from '../../core/access/granting.ts'
import type { Level } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import { appendGrant } from '../../store/access/grants.ts'
import { personByEmail } from '../../store/access/people.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { denied, requirePerson } from './require.ts'
import { standingOf } from './standing.ts'
import { sure } from './sure.ts'

export interface Delegation {
  /** The e-mail of a colleague who acts for the same organisation. */
  readonly email: string
  readonly level: Level
  /** ISO 8601 instant. */
  readonly until: string
}

/**
 * Hands on the grant that one acts in, for a while: no higher and no longer than it, and ending with it.
 * @throws Refusal access.*
 */
export async function delegate(ctx: Ctx, input: Delegation): Promise<{ grant: string }> {
  const by = requirePerson(ctx.viewer)
  const { viewer } = ctx
  const held = memberships(await standingOf(ctx, by)).filter((g) => g.organisation === viewer.organisation)
  const own = held.toSorted((a, b) => (within(a.level, b.level) ? 1 : -1))[0]
  if (!own || viewer.level === 'READER') return denied(viewer, 'access.delegate')
  const address = sure(email(input.email))
  const person = (await personByEmail(ctx.store.auth, address)) ?? ''
  const colleague = (await standingOf(ctx, person)).some((g) => !g.administrator && g.organisation === own.organisation)
  if (!colleague) return refuse('access.person_unknown', { person: address })
  sure(mayDelegate(own, { person, level: input.level, until: input.until }, ctx.now()))
  const { organisation, role } = own
  const base = { id: ctx.newId(), person, from: ctx.now(), until: input.until, grantedBy: by }
  const made: Grant = { ...base, administrator: false, organisation, role, level: input.level, delegatedFrom: own.id }
  const audience = { visibility: 'PRIVATE', organisations: [organisation] }
  const entry = { action: 'access.delegate', subject: `person:${person}`, reason: '', read: null, audience }
  const written = await commit(ctx, entry, async ({ trx, change, wrote }) => {
    wrote('access_grant')
    await appendGrant(trx, made, ctx.newId(), change)
    return { grant: made.id }
  })
  return { grant: written.grant }
}
