import type { MatchBuildView } from '../../contract/match.ts'
import type { MatchProblem } from '../../core/match/problem.ts'
import type { Ctx } from '../context.ts'
import { reference } from '../reference.ts'
import type { MatchQuestion } from './load.ts'
import { namesOf } from './names.ts'
import type { Subjects } from '../../core/match/build/subjects.ts'
import { inputFromRegister } from './run-input.ts'
import { countsOf } from './show.ts'

/**
 * What a run would be made from: how much of each, what is left out, which facts are missing. Nothing is solved.
 * @throws Refusal history.*, access.sign_in_needed
 */
export async function previewMatch(
  ctx: Ctx,
  question: MatchQuestion,
): Promise<{ view: MatchBuildView; problem: MatchProblem; text: string }> {
  const input = await inputFromRegister(ctx, question)
  const subjects = input.subjects as unknown as Subjects
  const view: MatchBuildView = {
    asOf: input.asOf,
    knownAt: input.knownAt,
    audience: input.audience,
    exercise: input.exercise,
    rules: input.rules,
    assumptions: input.assumptions,
    inputSha256: input.sha256,
    counts: countsOf(input.problem),
    findings: input.findings as MatchBuildView['findings'],
    pinned: input.pinned as MatchBuildView['pinned'],
    subjects: subjects as MatchBuildView['subjects'],
    names: namesOf(subjects, await reference(ctx.store), ctx.language),
  }
  return { view, problem: input.problem, text: input.text }
}
