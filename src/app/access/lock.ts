import { refuse } from '../../core/problem.ts'
import { peopleWith, setLock } from '../../store/access/people.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { requireAdministrator } from './require.ts'

/**
 * Locks a person out at once, all sessions and keys included, or lets them in again: for administrators and the operator.
 * @throws Refusal access.not_allowed, access.person_unknown, access.to_oneself
 */
export async function lock(
  ctx: Ctx,
  { person, locked }: { readonly person: string; readonly locked: boolean },
): Promise<{ person: string }> {
  const by = requireAdministrator(ctx, 'access.lock')
  if (person === by) return refuse('access.to_oneself', {})
  if (!(await peopleWith(ctx.store.auth, [person])).has(person)) return refuse('access.person_unknown', { person })
  const entry = {
    action: locked ? 'access.lock' : 'access.unlock',
    subject: `person:${person}`,
    reason: '',
    read: null,
  }
  await commit(ctx, { ...entry, audience: { visibility: 'PRIVATE', organisations: [] } }, async () => {
    await setLock(ctx.store.auth, person, locked ? by : null, new Date(ctx.now()))
    return { person }
  })
  return { person }
}
