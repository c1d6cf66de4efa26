import { isEditor, mayEdit, type Role, type Viewer } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import type { Ctx } from '../context.ts'

/**
 * Refuses whoever may not write for an organisation of one of `roles`. `action` is the use case's `slice.verb`.
 * @throws Refusal access.sign_in_needed, access.second_factor_needed, access.not_allowed
 */
export function requireEditor(ctx: Ctx, roles: readonly Role[], action: string): void {
  const { viewer } = ctx
  requirePerson(viewer)
  if (roles.includes(viewer.role) && mayEdit(viewer)) return
  denied(viewer, action)
}

/** Refuses whoever is not an editor of the Secretariat, or the operator on the machine of the register. */
export function requireSecretariat(ctx: Ctx, action: string): void {
  if (isEditor(ctx.viewer)) return
  requireEditor(ctx, ['SECRETARIAT', 'OPERATOR'], action)
}

/** Refuses anyone who has not signed in; answers the person's id, or `operator`. */
export function requirePerson(viewer: Viewer): string {
  if (viewer.role === 'OPERATOR') return 'operator'
  return viewer.person ?? refuse('access.sign_in_needed', {})
}

/** Refuses whoever keeps no accounts: neither an administrator nor the operator. */
export function requireAdministrator(ctx: Ctx, action: string): string {
  const person = requirePerson(ctx.viewer)
  if (!ctx.viewer.administrator && ctx.viewer.role !== 'OPERATOR') denied(ctx.viewer, action)
  return person
}

/** The refusal that fits: a second factor where that would do, else that it is not theirs to do. */
export function denied(viewer: Viewer, action: string): never {
  if (viewer.lacksSecondFactor) return refuse('access.second_factor_needed', { action })
  return refuse('access.not_allowed', { action })
}
