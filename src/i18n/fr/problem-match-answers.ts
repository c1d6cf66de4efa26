import type { problemMatchAnswers as english } from '../en/problem-match-answers.ts'

export const problemMatchAnswers: Record<keyof typeof english, string> = {
  'problem.match.change_empty': '{field} ne change rien.',
  'remedy.match.change_empty': 'Indiquez au moins un changement, et dans celui-ci au moins un champ à modifier.',
  'problem.match.plan_broken':
    'Le plan ne respecte pas les règles de son problème : {breaches, plural, one {# infraction} many {# infractions} other {# infractions}}, dont la première : {first}.',
  'remedy.match.plan_broken':
    'Vérifiez-le avec « gaplist match verify » ; reposez la question avec le plan tel que l’outil l’a donné.',
}
