import { memberships, type Grant } from '../../core/access/grant.ts'
import { mayGrant, type Wanted } from '../../core/access/granting.ts'
import type { Level } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import { appendGrant, appendRevocation } from '../../store/access/grants.ts'
import { peopleWith } from '../../store/access/people.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { bodyOf } from './body.ts'
import { requirePerson } from './require.ts'
import { standingIn } from './standing.ts'
import { sure } from './sure.ts'

export interface GrantInput {
  readonly person: string
  /** Null to make an administrator. */
  readonly organisation: string | null
  readonly level: Level | null
  readonly until: string | null
}

/**
 * Grants something to a person who has an account: another level to a member, in place of the one held; or the keeping
 * of accounts. Whoever is new to an organisation is invited instead.
 * @throws Refusal access.*
 */
export async function grant(ctx: Ctx, input: GrantInput): Promise<{ grant: string }> {
  const by = requirePerson(ctx.viewer)
  const { person, until } = input
  if (person === ctx.viewer.person) return refuse('access.to_oneself', {})
  const body = input.organisation === null ? null : await bodyOf(ctx, input.organisation)
  const member = body && { organisation: body.code, role: body.role, level: input.level ?? 'READER' }
  const wanted: Wanted = member ? { administrator: false, ...member, until } : { administrator: true, until }
  const id = ctx.newId()
  const now = ctx.now()
  const audience = { visibility: 'PRIVATE', organisations: body ? [body.code] : [] }
  const entry = { action: 'access.grant', subject: `person:${person}`, reason: '', read: null, audience }
  const written = await commit(ctx, entry, async ({ trx, change, wrote }) => {
    const standing = await standingIn(trx, now, body?.code ?? null)
    sure(mayGrant(ctx.viewer, wanted, withoutPerson(ctx, standing, person), now))
    const held = memberships(standing).filter((g) => g.person === person && g.organisation === body?.code)
    const known = (await peopleWith(ctx.store.auth, [person])).has(person)
    // Of people elsewhere a manager knows nothing: they are invited.
    if (!known || (body && held.length === 0 && ctx.viewer.role !== 'OPERATOR' && !ctx.viewer.administrator))
      refuse('access.person_unknown', { person })
    const base = { id, person, from: now, until, grantedBy: by }
    const made: Grant = member
      ? { ...base, administrator: false, ...member, delegatedFrom: null }
      : { ...base, administrator: true }
    wrote('access_grant')
    await appendGrant(trx, made, ctx.newId(), change)
    if (held.length > 0) wrote('access_revocation')
    for (const old of held)
      await appendRevocation(trx, { grant: old.id, at: now, by, reason: '', salt: ctx.newId() }, change)
    return { grant: id }
  })
  return { grant: written.grant }
}

/** A manager may set another level for another manager; an administrator asks whether anybody else manages. */
const withoutPerson = (ctx: Ctx, standing: readonly Grant[], person: string): readonly Grant[] =>
  ctx.viewer.administrator ? standing.filter((g) => g.person !== person) : standing
