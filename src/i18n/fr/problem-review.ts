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
  'problem.review.unknown': 'Il n’y a pas d’examen « {review} ».',
  'remedy.review.unknown': 'Affichez les examens pour trouver sa clé.',
  'problem.review.no_mandate':
    'Aucun mandat de {mission} ne court le {on} : il n’y a rien à examiner avant son expiration.',
  'remedy.review.no_mandate': 'Enregistrez d’abord la décision du Conseil, ou choisissez une autre mission.',
  'problem.review.exists': 'Un examen est déjà convenu pour {cycle} : {review}.',
  'remedy.review.exists': 'Modifiez plutôt cet examen, ou annulez-le d’abord.',
  'problem.review.cancelled': 'L’examen « {review} » est annulé.',
  'remedy.review.cancelled': 'Convenez d’un nouvel examen.',
  'problem.review.other_period': 'Le {on} se trouve dans une autre période du mandat ({period}) que l’examen ({own}).',
  'remedy.review.other_period': 'Annulez l’examen et convenez-en un pour l’autre période.',
  'problem.review.day_busy': 'Le {on} est pris : {entries}.',
  'remedy.review.day_busy': 'Choisissez le jour proposé, ou dites que les deux sont voulus.',
  'problem.review.speaks_for_other':
    'Une organisation ne consigne que ce qu’elle dit ou offre elle-même, pas pour {organisation}.',
  'remedy.review.speaks_for_other': 'Demandez au Secrétariat ou au Groupe de travail de le consigner.',
  'problem.review.private_of_other': 'Ce que seul l’orateur peut voir ne peut être consigné que par lui.',
  'remedy.review.private_of_other': 'Choisissez la visibilité Secrétariat ou Groupe de travail.',
  'problem.review.record_unknown': 'Cet examen n’a pas d’inscription « {record} ».',
  'remedy.review.record_unknown': 'Relisez l’examen pour trouver sa clé.',
  'problem.review.organisation_unknown':
    'Il n’y a pas d’organisation ni de mission « {organisation} ». Les plus proches : {nearest}.',
  'remedy.review.organisation_unknown': 'Utilisez un code du registre.',
  'problem.review.too_many': 'Il y a plus de {limit} éléments dans {field}.',
  'remedy.review.too_many': 'Retirez-en.',
  'problem.programme.unknown': 'Il n’y a pas d’inscription « {entry} » dans un programme de travail.',
  'remedy.programme.unknown': 'Relisez le calendrier pour trouver sa clé.',
  'problem.programme.days_order': 'L’inscription finit le {until}, avant de commencer le {from}.',
  'remedy.programme.days_order': 'Corrigez l’un des deux jours.',
  'problem.programme.too_long': 'Du {from} au {until}, il y a plus de {limit} jours.',
  'remedy.programme.too_long': 'Corrigez un jour, ou saisissez-la en plusieurs parties.',
  'problem.programme.overlaps': '« {title} » et « {other} » du même organe figurent tous deux du {from} au {until}.',
  'remedy.programme.overlaps': 'Corrigez un jour, ou dites que les deux sont voulus.',
  'problem.programme.file_columns': 'Le fichier a les colonnes {header} ; il faut {wanted}.',
  'remedy.programme.file_columns': 'Nommez au moins les colonnes from et title à la première ligne.',
  'problem.programme.file_empty': 'Le fichier n’a aucune inscription.',
  'remedy.programme.file_empty': 'Envoyez un fichier avec au moins une inscription.',
  'problem.programme.file_line': 'La ligne {line} du fichier est illisible : {detail}',
  'remedy.programme.file_line': 'Corrigez la ligne et renvoyez le fichier ; rien n’en a été repris.',
  'problem.programme.file_repeats': '« {title} » se répète selon une règle ({rule}).',
  'remedy.programme.file_repeats': 'Écrivez chaque jour comme une inscription à part.',
  'problem.action.unknown': 'Il n’y a pas d’action « {action} ».',
  'remedy.action.unknown': 'Affichez les actions pour trouver sa clé.',
  'problem.action.closed': 'L’action « {action} » est close depuis le {on}.',
  'remedy.action.closed': 'Créez une nouvelle action pour ce qui reste à faire.',
  'problem.action.not_owner':
    'Les progrès sont rapportés par ceux qui doivent agir ({owners}), le Secrétariat ou le Groupe de travail.',
  'remedy.action.not_owner': 'Agissez pour l’un d’eux.',
  'problem.action.due_missing': 'Un report nomme le nouveau jour ; aucun autre rapport ne le fait.',
  'remedy.action.due_missing': 'Donnez le nouveau jour, ou retirez-le.',
  'problem.action.narrower': '{kind} change l’état de l’action : quiconque la voit doit le voir.',
  'remedy.action.narrower': 'Retirez la visibilité, ou rapportez-le comme progrès.',
  'problem.feed.unknown': 'Cette adresse de calendrier n’ouvre rien : elle n’a jamais existé, ou il y a été mis fin.',
  'remedy.feed.unknown': 'Créez un nouveau calendrier privé, ou utilisez le calendrier public.',
}
