import type { ReviewProblems } from '../../core/problem/review.ts'

export const problemReview: Record<`problem.${keyof ReviewProblems}` | `remedy.${keyof ReviewProblems}`, string> = {
  'problem.review.expiry_past':
    'Le mandat a expiré le {expiry}, avant le {today} : il n’y a plus rien à examiner à temps.',
  'remedy.review.expiry_past': 'Enregistrez la décision qui l’a prorogé, ou posez la question à une date antérieure.',
  'problem.review.window_past':
    'L’examen devrait avoir lieu au plus tard le {latest} pour un mandat qui expire le {expiry} ; le premier jour auquel on peut encore inviter est le {soonest}.',
  'remedy.review.window_past':
    'Réduisez le préavis ou le délai dans les réglages du plan, ou convenez d’un jour à la main.',
  'problem.review.no_free_day':
    'Entre le {from} et le {latest}, aucun jour ouvrable n’est libre (jours ouvrables : {days} ; avec un autre examen : {reviews} ; programmes de travail : {entries}).',
  'remedy.review.no_free_day':
    'Déplacez une entrée d’un programme de travail ou un autre examen, ou convenez d’un jour à la main.',
}
