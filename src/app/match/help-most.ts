import { offer as readOffer } from '../../core/match/read-problem.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { givenRun, manner } from './answer/given.ts'
import type { Answered } from './answer/question.ts'
import { answers } from './answer/thread.ts'
import type { RunQuestion } from './explain.ts'

/**
 * Where an offer that somebody thinks of would help most in the plan of a run. Nothing is kept: the offer is theirs.
 * @throws Refusal run.unknown, run.failed, match.*, run.limit_invalid, access.sign_in_needed
 */
export async function askHelpMost(
  ctx: Ctx,
  input: RunQuestion & { readonly offer: unknown },
): Promise<Answered<'helpMost'>> {
  const asker = requirePerson(ctx.viewer)
  const offer = readOffer(input.offer, 'offer')
  const given = await givenRun(ctx, input.run)
  return answers.ask('helpMost', given, { offer }, manner(input.seconds, 4), { asker, signal: input.signal })
}
