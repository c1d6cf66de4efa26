import { givenPlan } from '../../app/match/answer/given.ts'
import type { Manner } from '../../app/match/answer/means.ts'
import type { QuestionName, Questions } from '../../app/match/answer/question.ts'
import { answers } from '../../app/match/answer/thread.ts'
import type { Given } from '../../core/match/explain/ask.ts'
import type { MatchProblem } from '../../core/match/problem.ts'
import { readMatchProblem } from '../../core/match/read-problem.ts'
import { readPlan } from '../../core/match/verify/read-plan.ts'
import { refuse } from '../../core/problem.ts'
import { solveMatch } from '../../solver/solve.ts'
import type { Terminal } from '../terminal.ts'
import { readJson } from './json-file.ts'

/** What every question about a plan in files takes. */
export interface AnswerOptions {
  readonly problem: string
  readonly plan?: string
  readonly timeLimit?: string
  readonly format?: string
  readonly language?: string
}

const MOST_SECONDS = 86_400

/** Seconds for the whole answer. */
export function secondsOf(value: string | undefined): number {
  const seconds = value === undefined ? 60 : Number(value)
  if (!(seconds > 0 && seconds <= MOST_SECONDS))
    refuse('cli.option_invalid', { option: '--time-limit', value: value ?? '', allowed: `0.1 – ${MOST_SECONDS}` })
  return seconds
}

/** Asks in a thread of its own; tells of plans that had to be discarded on the way. */
export async function answered<Q extends QuestionName>(
  { t, note }: Terminal,
  name: Q,
  given: Given,
  input: Questions[Q]['input'],
  manner: Omit<Manner, 'digest'>,
): Promise<Questions[Q]['answer']> {
  const answer = await answers.ask(name, given, input, manner, { asker: 'operator' })
  if (answer.discarded > 0) note(t.t('cli.match.discarded', { count: answer.discarded }))
  return answer
}

/** How an answer is solved: the whole time, and a share of it for each of about `plans` plans. */
export const mannerOf = (seconds: number, plans: number): Omit<Manner, 'digest'> => ({
  engine: null,
  seed: 1,
  quick: false,
  all: seconds,
  each: seconds / plans,
})

/** The problem and plan that the files hold; without a plan, the best that is found. */
export async function givenFiles(options: AnswerOptions): Promise<Given> {
  const problem = readMatchProblem(await readJson(options.problem))
  if (options.plan === undefined) return solved(problem, secondsOf(options.timeLimit))
  return givenPlan(problem, readPlan(await readJson(options.plan)), [])
}

async function solved(problem: MatchProblem, seconds: number): Promise<Given> {
  const limits = { seconds, work: null, seed: 1 }
  const { plan } = await solveMatch({ problem, engine: null, limits, fixed: [], start: null })
  return givenPlan(problem, plan, [])
}
