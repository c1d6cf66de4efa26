import { refuse } from '../../core/problem.ts'
import { invitationById, withdrawInvitation } from '../../store/access/invitations.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { requirePerson } from './require.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Withdraws an invitation before it is accepted: whoever made it, the organisation's managers, administrators.
 * @throws Refusal access.invitation_unknown
 */
export async function withdraw(ctx: Ctx, input: { readonly invitation: string }): Promise<{ invitation: string }> {
  const by = requirePerson(ctx.viewer)
  const { viewer } = ctx
  const id = input.invitation
  const found = UUID.test(id) ? await invitationById(ctx.store.auth, id) : null
  const keeps =
    viewer.administrator ||
    viewer.role === 'OPERATOR' ||
    found?.made_by === by ||
    (viewer.level === 'MANAGER' && found?.organisation === viewer.organisation)
  if (!found || found.kind === 'RECOVERY' || !keeps) return refuse('access.invitation_unknown', { invitation: id })
  const organisations = found.organisation === null ? [] : [found.organisation]
  const subject = found.organisation === null ? 'administrators' : `organisation:${found.organisation}`
  const entry = { action: 'access.withdraw', subject, reason: '', read: null, details: { invitation: id } }
  await commit(ctx, { ...entry, audience: { visibility: 'PRIVATE', organisations } }, async () => {
    if (!(await withdrawInvitation(ctx.store.auth, id, new Date(ctx.now()))))
      refuse('access.invitation_unknown', { invitation: id })
    return { invitation: id }
  })
  return { invitation: id }
}
