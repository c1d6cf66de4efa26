import type { MatchAnswerProblems } from '../../core/problem/match-answers.ts'

type Code = keyof MatchAnswerProblems

export const problemMatchAnswers: Record<`problem.${Code}` | `remedy.${Code}`, string> = {
  'problem.match.change_empty': '{field} changes nothing.',
  'remedy.match.change_empty': 'Name at least one change, and in it at least one field to be set.',
  'problem.match.plan_broken':
    'The plan does not keep the rules of its problem: {breaches, plural, one {# breach} other {# breaches}}, the first: {first}.',
  'remedy.match.plan_broken': 'Check it with “gaplist match verify”; ask again with the plan as the matcher gave it.',
}
