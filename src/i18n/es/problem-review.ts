import type { ReviewProblems } from '../../core/problem/review.ts'

export const problemReview: Record<`problem.${keyof ReviewProblems}` | `remedy.${keyof ReviewProblems}`, string> = {
  'problem.review.expiry_past':
    'El mandato expiró el {expiry}, antes del {today}: ya no queda nada que examinar a tiempo.',
  'remedy.review.expiry_past': 'Registre la decisión que lo prorrogó, o pregunte por una fecha anterior.',
  'problem.review.window_past':
    'El examen debería celebrarse a más tardar el {latest} para un mandato que expira el {expiry}; el primer día al que aún se puede invitar es el {soonest}.',
  'remedy.review.window_past': 'Acorte el aviso o el plazo en los ajustes del plan, o acuerde un día a mano.',
  'problem.review.no_free_day':
    'Entre el {from} y el {latest} no hay ningún día laborable libre (días laborables: {days}; con otro examen: {reviews}; programas de trabajo: {entries}).',
  'remedy.review.no_free_day': 'Traslade una entrada de un programa de trabajo u otro examen, o acuerde un día a mano.',
}
