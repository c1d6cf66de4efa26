import { isEditor, mayEdit, type Role } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import type { Ctx } from '../context.ts'

/**
 * Refuses whoever may not write for an organisation of one of `roles`. `action` is the use case's `slice.verb`.
 * @throws Refusal access.sign_in_needed, access.not_allowed
 */
export function requireEditor(ctx: Ctx, roles: readonly Role[], action: string): void {
  const { viewer } = ctx
  if (viewer.person === null && viewer.role !== 'OPERATOR') refuse('access.sign_in_needed', {})
  if (!roles.includes(viewer.role) || !mayEdit(viewer)) refuse('access.not_allowed', { action })
}

/** Refuses whoever is not an editor of the Secretariat, or the operator on the machine of the register. */
export function requireSecretariat(ctx: Ctx, action: string): void {
  if (isEditor(ctx.viewer)) return
  requireEditor(ctx, ['SECRETARIAT', 'OPERATOR'], action)
}
