import { LRUCache } from 'lru-cache'
import { buildMatch } from '../../core/match/build/build.ts'
import { groupOf } from '../../core/match/build/scene.ts'
import type { Subjects } from '../../core/match/build/subjects.ts'
import type { Assumptions } from '../../core/match/build/assumptions.ts'
import type { Given, Solved } from '../../core/match/explain/ask.ts'
import type { MatchProblem } from '../../core/match/problem.ts'
import { exerciseMark } from '../../store/match/exercise.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import type { When } from '../history/when.ts'
import { answers } from './answer/thread.ts'
import { canonical } from './canonical.ts'
import { loadMatch, type MatchQuestion } from './load.ts'

/** Seconds for the plan that a question starts from. */
const SECONDS = 10
/** Plans that are remembered, by the digest of their problem: whoever sees less has another problem. */
const MOST = 8
const plans = new LRUCache<string, Promise<Solved>>({ max: MOST })

/** A match problem of a day as the viewer sees the register, before it is known what is asked of it. */
export interface Register {
  readonly problem: MatchProblem
  readonly subjects: Subjects
  readonly assumptions: Assumptions
  readonly when: When
  readonly exercise: boolean
  /** The region group of the organisation that the viewer acts for. */
  readonly group: string
}

/**
 * The match problem of a day, with the viewer's organisation among those that may give. Nothing is kept but that
 * confidential pledges of others were read.
 * @throws Refusal history.*, access.sign_in_needed
 */
export async function registerNow(ctx: Ctx, question: MatchQuestion): Promise<Register> {
  requirePerson(ctx.viewer)
  const { input, assumptions, when } = await loadMatch(ctx, question)
  const own = ctx.viewer.organisation ?? ''
  const { problem, subjects } = buildMatch({ ...input, guests: [own] }, assumptions)
  const exercise = (await exerciseMark(ctx.store.db)) !== null
  return { problem, subjects, assumptions, when, exercise, group: groupOf(input.placeOf(own)) }
}

/**
 * The best plan found for a problem in some seconds, kept in memory alone.
 * @throws Refusal run.too_many, run.queue_full, match.*
 */
export async function planNow(ctx: Ctx, problem: MatchProblem): Promise<Given> {
  const key = canonical(problem).sha256
  const known = plans.get(key)
  const solving = known ?? solve(ctx, problem)
  if (!known) {
    plans.set(key, solving)
    solving.catch(() => plans.delete(key))
  }
  const { packages, objective, bound } = await solving
  return { problem, packages, objective, bound, fixed: [] }
}

function solve(ctx: Ctx, problem: MatchProblem): Promise<Solved> {
  const nothing: Given = { problem, packages: [], objective: 0, bound: 0, fixed: [] }
  const manner = { engine: null, seed: 1, quick: false, all: SECONDS, each: SECONDS }
  return answers.ask('plan', nothing, {}, manner, { asker: requirePerson(ctx.viewer) })
}
