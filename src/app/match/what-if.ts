import { readChanges } from '../../core/match/change.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { givenRun, manner } from './answer/given.ts'
import type { Answered } from './answer/question.ts'
import { answers } from './answer/thread.ts'
import type { RunQuestion } from './explain.ts'

/**
 * The plan of a run after changes to its problem, and how it differs. Nothing is kept. Without a time it is one quick
 * step from the plan, with a wider bound; with one, the engines look for the best.
 * @throws Refusal run.unknown, run.failed, match.*, run.limit_invalid, access.sign_in_needed
 */
export async function askWhatIf(
  ctx: Ctx,
  input: RunQuestion & { readonly changes: unknown },
): Promise<Answered<'whatIf'>> {
  const asker = requirePerson(ctx.viewer)
  const changes = readChanges(input.changes)
  const given = await givenRun(ctx, input.run)
  const { run, seconds, signal } = input
  const how = { ...manner(seconds, 1), quick: seconds === undefined }
  return answers.ask('whatIf', given, { changes }, how, { asker, signal, key: run })
}
