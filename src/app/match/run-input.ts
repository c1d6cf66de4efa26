import type { MatchProblem } from '../../core/match/problem.ts'
import { exerciseMark } from '../../store/match/exercise.ts'
import type { RunWhole } from '../../store/match/runs.ts'
import type { StoredFinding, StoredIngredient, StoredPinned, StoredProposed } from '../../store/schema/match.ts'
import type { MatchPackage } from '../../core/match/match-plan.ts'
import type { Ctx } from '../context.ts'
import type { MatchAudience } from './audience.ts'
import { buildFromRegister } from './build.ts'
import { canonical } from './canonical.ts'
import type { MatchQuestion } from './load.ts'

/** Everything that a run is made from, as it is kept. */
export interface RunInput {
  readonly problem: MatchProblem
  readonly text: string
  readonly sha256: string
  readonly asOf: string
  readonly knownAt: string | null
  readonly audience: MatchAudience
  readonly exercise: boolean
  readonly replayOf: string | null
  readonly subjects: RunWhole['subjects']
  readonly findings: readonly StoredFinding[]
  readonly pinned: readonly StoredPinned[]
  readonly ingredients: readonly StoredIngredient[]
  /** Packages that must stand. */
  readonly fixed: readonly MatchPackage[]
  readonly proposed: readonly StoredProposed[]
  readonly rules: string
  readonly assumptions: string
}

/** The input of a new run, from the register as the viewer sees it. */
export async function inputFromRegister(
  ctx: Ctx,
  question: MatchQuestion,
  fixed: readonly MatchPackage[] = [],
): Promise<RunInput> {
  const built = await buildFromRegister(ctx, question)
  const { problem, subjects, findings, pinned, proposed, ingredients, rules, assumptions, when } = built
  return {
    problem,
    ...canonicalText(problem),
    asOf: when.asOf,
    knownAt: when.knownAt,
    audience: question.audience ?? 'VISIBLE',
    exercise: (await exerciseMark(ctx.store.db)) !== null,
    replayOf: null,
    subjects: { ...subjects },
    findings,
    pinned,
    ingredients,
    fixed,
    proposed,
    rules,
    assumptions,
  }
}

/** The input of a kept run once more: the very problem, to the byte. */
export const inputOfRun = (run: RunWhole): RunInput => ({
  problem: JSON.parse(run.problem) as MatchProblem,
  text: run.problem,
  sha256: run.input_sha256,
  asOf: run.as_of,
  knownAt: run.known_at,
  audience: run.audience as MatchAudience,
  exercise: run.exercise,
  replayOf: run.id,
  subjects: run.subjects,
  findings: run.findings,
  pinned: run.pinned,
  ingredients: run.ingredients,
  fixed: run.fixed ?? [],
  proposed: run.proposed ?? [],
  rules: run.rules,
  assumptions: run.assumptions,
})

const canonicalText = (problem: MatchProblem): { text: string; sha256: string } => canonical(problem)
