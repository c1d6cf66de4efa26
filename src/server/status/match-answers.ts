import type { MatchAnswerProblems } from '../../core/problem/match-answers.ts'
import type { Status } from './code.ts'

export const matchAnswersStatus: Readonly<Record<keyof MatchAnswerProblems, Status>> = {
  'match.change_empty': 422,
  'match.plan_broken': 422,
}
