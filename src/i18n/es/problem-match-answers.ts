import type { problemMatchAnswers as english } from '../en/problem-match-answers.ts'

export const problemMatchAnswers: Record<keyof typeof english, string> = {
  'problem.match.change_empty': '{field} no cambia nada.',
  'remedy.match.change_empty': 'Indique al menos un cambio, y en él al menos un campo que modificar.',
  'problem.match.plan_broken':
    'El plan no cumple las reglas de su problema: {breaches, plural, one {# infracción} many {# infracciones} other {# infracciones}}; la primera: {first}.',
  'remedy.match.plan_broken':
    'Compruébelo con «gaplist match verify» y vuelva a preguntar con el plan tal como se obtuvo.',
}
