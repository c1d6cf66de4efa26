import type { Role } from '../../core/access/viewer.ts'
import { Refusal, type Verdict } from '../../core/problem.ts'
import type { Day } from '../../core/history/day.ts'
import type { Ctx } from '../context.ts'
import { requireEditor } from '../access/require.ts'

/** Those who keep programmes, reviews and actions. */
const KEEPERS: readonly Role[] = ['SECRETARIAT', 'WORKING_GROUP']

export const keeps = (ctx: Ctx): boolean =>
  ctx.viewer.role === 'OPERATOR' || (KEEPERS.includes(ctx.viewer.role) && ctx.viewer.level !== 'READER')

/**
 * Refuses whoever does not edit for the Secretariat or the Group; the operator may, of what is public.
 * @throws Refusal access.*
 */
export function requireKeeper(ctx: Ctx, action: string): void {
  if (ctx.viewer.role !== 'OPERATOR') requireEditor(ctx, KEEPERS, action)
}

/** Whose name the record bears: the organisation acted for, or the role that has none. */
export const recorderOf = ({ viewer }: Ctx): string => viewer.organisation ?? viewer.role

export const today = (ctx: Ctx): Day => ctx.now().slice(0, 10) as Day

/** The author and the times of a fact that is recorded now. */
export const recordedNow = (ctx: Ctx) => ({
  author: ctx.viewer.person ?? 'operator',
  valid_on: today(ctx),
  known_from: ctx.now(),
  known_basis: 'RECORDED' as const,
})

export function sure<T>(verdict: Verdict<T>): T {
  if (verdict.ok) return verdict.value
  throw new Refusal(verdict.problem)
}
