import { amount, distinct } from '../../core/match/field.ts'
import { MATCH_LIMITS } from '../../core/match/limits.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { givenRun, manner } from './answer/given.ts'
import type { Answered } from './answer/question.ts'
import { answers } from './answer/thread.ts'
import type { RunQuestion } from './explain.ts'

/** Points of a curve that may be asked for at once. */
const MOST_POINTS = 20

/** Amounts on top of what a fund has, in thousand dollars. Refuses what is none, naming it. */
export const readAmounts = (amounts: unknown): readonly number[] =>
  distinct(amount(0, MATCH_LIMITS.money), MOST_POINTS)(amounts, 'amounts')

/**
 * What each further amount in a fund would unlock in the plan of a run. Nothing is kept: the intention is theirs.
 * @throws Refusal run.unknown, run.failed, match.*, run.limit_invalid, access.sign_in_needed
 */
export async function askFrontier(
  ctx: Ctx,
  input: RunQuestion & { readonly fund: string; readonly amounts: unknown },
): Promise<Answered<'frontier'>> {
  const asker = requirePerson(ctx.viewer)
  const amounts = readAmounts(input.amounts)
  const given = await givenRun(ctx, input.run)
  const { fund, seconds, signal } = input
  return answers.ask('frontier', given, { fund, amounts }, manner(seconds, amounts.length + 1), { asker, signal })
}
