import { checkLastAdministrator } from '../../core/access/granting.ts'
import { refuse } from '../../core/problem.ts'
import { appendRevocation } from '../../store/access/grants.ts'
import { erasePerson, peopleWith } from '../../store/access/people.ts'
import { versionOf } from '../../store/history/versions.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { requireAdministrator } from './require.ts'
import { ADMINISTRATORS } from './revoke.ts'
import { standingIn } from './standing.ts'
import { sure } from './sure.ts'

/**
 * Erases a person: name, address, credentials and sessions are gone, and their rights end. What they did stays in the
 * ledger under an id that leads to nobody. For administrators and the operator.
 * @throws Refusal access.not_allowed, access.person_unknown, access.to_oneself, access.last_administrator
 */
export async function erase(ctx: Ctx, { person }: { readonly person: string }): Promise<{ person: string }> {
  const by = requireAdministrator(ctx, 'access.erase')
  if (person === by) return refuse('access.to_oneself', {})
  if (!(await peopleWith(ctx.store.auth, [person])).has(person)) return refuse('access.person_unknown', { person })
  const read = await versionOf(ctx.store.db, ADMINISTRATORS)
  const audience = { visibility: 'PRIVATE', organisations: [] }
  const entry = { action: 'access.erase', subject: ADMINISTRATORS, reason: '', read, details: { person }, audience }
  await commit(ctx, entry, async ({ trx, change, wrote }) => {
    const now = ctx.now()
    const standing = await standingIn(trx, now)
    const own = standing.filter((g) => g.person === person)
    for (const grant of own) sure(checkLastAdministrator(grant, standing))
    if (own.length > 0) wrote('access_revocation')
    for (const { id } of own)
      await appendRevocation(trx, { grant: id, at: now, by, reason: '', salt: ctx.newId() }, change)
    if (!(await erasePerson(ctx.store.auth, person))) refuse('access.person_unknown', { person })
    return { person }
  })
  return { person }
}
