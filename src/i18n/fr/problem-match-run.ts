import type { MatchRunProblems } from '../../core/problem/match-run.ts'

export const problemMatchRun: Record<`problem.${keyof MatchRunProblems}` | `remedy.${keyof MatchRunProblems}`, string> =
  {
    'problem.run.unknown': 'Il n’existe pas de calcul « {run} », ou aucun que vous puissiez voir.',
    'remedy.run.unknown': 'Vos calculs : « gaplist match runs », ou /api/v1/match-runs.',
    'problem.run.damaged':
      'Le calcul {run} n’est plus tel qu’il a été conservé : son problème n’a pas l’empreinte qui figure à côté. Il n’est pas montré.',
    'remedy.run.damaged':
      'Lancez « gaplist ledger verify » pour trouver ce qui a été modifié, et restaurez le registre à partir d’une sauvegarde.',
    'problem.run.too_many':
      '{limit, plural, one {# de vos calculs est} many {# de vos calculs sont} other {# de vos calculs sont}} en attente ou en cours : il n’en est pas accepté davantage.',
    'remedy.run.too_many': 'Attendez que l’un d’eux se termine, ou arrêtez-en un.',
    'problem.run.queue_full':
      '{limit, plural, one {# calcul attend} many {# calculs attendent} other {# calculs attendent}} déjà : la file est pleine.',
    'remedy.run.queue_full': 'Réessayez dans quelques minutes.',
    'problem.run.limit_invalid': '{field} : « {value} » n’est pas un nombre entier de {from, number} à {to, number}.',
    'remedy.run.limit_invalid': 'Donnez un nombre entier de {from, number} à {to, number}, ou omettez {field}.',
    'problem.run.engine_unknown': 'Il n’existe pas de moteur « {engine} ».',
    'remedy.run.engine_unknown': 'Attendu : {allowed} ; ou omettez-le, et celui qui convient est pris.',
    'problem.run.not_running': 'Le calcul {run} n’est ni en attente ni en cours : il n’y a rien à arrêter.',
    'remedy.run.not_running': 'Consultez plutôt son résultat.',
    'problem.run.not_yours': 'Le calcul {run} a été demandé par quelqu’un d’autre.',
    'remedy.run.not_yours': 'Seul celui qui l’a demandé peut le montrer à d’autres.',
    'problem.run.share_unknown': 'Un calcul ne peut pas être montré à « {visibility} ».',
    'remedy.run.share_unknown': 'Attendu : {allowed}.',
    'problem.run.share_confidential':
      'Le calcul repose sur {count, plural, one {# engagement ou arrangement d’autrui qui n’est pas montré} many {# engagements ou arrangements d’autrui qui ne sont pas montrés} other {# engagements ou arrangements d’autrui qui ne sont pas montrés}} à « {visibility} », ou pas avec toutes ses conditions. Il n’a pas été partagé.',
    'remedy.run.share_confidential':
      'Relancez-le pour le public « {visibility} » : ce que celui-ci ne peut voir n’y entre alors pas.',
    'problem.run.failed': 'Le calcul {run} a échoué : il n’y a pas de plan.',
    'remedy.run.failed': 'Sa page dit pourquoi. Relancez-le, au besoin avec d’autres limites.',
    'problem.run.assumption_invalid':
      '{assumption} : « {value} » n’est pas un chiffre de {from, number} à {to, number}.',
    'remedy.run.assumption_invalid': 'Indiquez un chiffre de {from, number} à {to, number}, ou omettez {assumption}.',
    'problem.run.language_invalid': '« {value} » n’est pas un code de langue (pour {mission}).',
    'remedy.run.language_invalid': 'Indiquez un code ISO 639, comme en, fr ou ar.',
    'problem.run.language_mission': 'Il n’y a pas de mission « {mission} » dont on puisse fixer la langue de travail.',
    'remedy.run.language_mission': 'Utilisez le code d’une mission du registre.',
    'problem.run.keep_unknown': 'Le plan du calcul {run} n’a pas d’ensemble de {requirement} avec l’offre {offer}.',
    'remedy.run.keep_unknown': 'Nommez les ensembles comme ce plan les a : besoin et offre.',
    'problem.run.keep_impossible':
      'L’ensemble de {requirement} avec l’offre {offer} ne peut plus tenir : des faits ou des hypothèses ont changé.',
    'remedy.run.keep_impossible': 'Laissez-le, ou demandez un calcul au même jour avec les mêmes hypothèses.',
  }
