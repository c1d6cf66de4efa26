import type { problemMatch as english } from '../en/problem-match.ts'

export const problemMatch: Record<keyof typeof english, string> = {
  'problem.match.unreadable': 'Le fichier {file} n’a pas pu être lu : {detail}.',
  'remedy.match.unreadable': 'Vérifiez que c’est un fichier et que cet utilisateur a le droit de le lire.',
  'problem.match.not_json': 'Le fichier {file} n’est pas du JSON : {detail}.',
  'remedy.match.not_json': 'Corrigez-le à l’endroit indiqué, ou réécrivez-le avec un programme qui produit du JSON.',
  'problem.match.nested_too_deep': 'Le fichier {file} contient plus de {limit, number} niveaux de crochets imbriqués.',
  'remedy.match.nested_too_deep':
    'Aucun problème ni aucun plan n’est si profond. Vérifiez que le bon fichier est indiqué et que le programme qui l’a écrit a bien fonctionné.',
  'problem.match.encoding': 'Le fichier {file} n’est pas du texte UTF-8 : {found}.',
  'remedy.match.encoding': 'Enregistrez-le à nouveau en UTF-8.',
  'problem.match.file_too_large':
    'Le fichier {file} compte {megabytes, number} mégaoctets ; la limite est de {limit, number}. Il n’a pas été lu.',
  'remedy.match.file_too_large': 'Retirez ce qui ne peut pas compter, ou divisez le problème.',
  'problem.match.field_type': '{field} : type attendu {expected}, type trouvé {found}.',
  'remedy.match.field_type': 'Donnez à {field} le type {expected}.',
  'problem.match.field_range': '{field} : {value} n’est pas compris entre {from} et {to}.',
  'remedy.match.field_range': 'Donnez un nombre de {from} à {to}.',
  'problem.match.field_character':
    '{field} contient un caractère de contrôle ou une marque qui change le sens de l’écriture.',
  'remedy.match.field_character': 'Supprimez-le ; identifiants et noms admettent lettres, chiffres, espaces et signes.',
  'problem.match.field_choice': '{field} : « {value} » n’est pas admis.',
  'remedy.match.field_choice': 'Valeurs attendues : {allowed}.',
  'problem.match.field_unknown': 'Le champ {field} n’existe pas.',
  'remedy.match.field_unknown': 'Supprimez-le ou corrigez son nom. Champs possibles ici : {allowed}.',
  'problem.match.field_missing': 'Le champ {field} manque.',
  'remedy.match.field_missing': 'Ajoutez {field}.',
  'problem.match.too_large': '{field} : {count, number}, alors que la limite est de {limit, number}.',
  'remedy.match.too_large': 'Retirez ce qui ne peut pas compter, ou divisez le problème.',
  'problem.match.id_duplicate': '{field} : « {id} » figure deux fois.',
  'remedy.match.id_duplicate': 'Donnez à chacun son identifiant, ou supprimez l’un des deux.',
  'problem.match.id_unknown': '{field} : « {id} » ne figure pas dans {list}.',
  'remedy.match.id_unknown': 'Ajoutez « {id} » à {list}, ou corrigez {field}.',
  'problem.match.period_empty': '{field} : la période du mois {from} au mois {until} ne contient aucun mois.',
  'remedy.match.period_empty': '« until » est le mois qui suit le dernier : il doit dépasser « from ».',
  'problem.match.not_ascending': '{field} n’est pas supérieur au nombre qui précède.',
  'remedy.match.not_ascending': 'Rangez les nombres en ordre croissant.',
  'problem.match.own_substitute': '{field} : « {id} » est désigné comme son propre substitut.',
  'remedy.match.own_substitute': 'Désignez une autre capacité, ou supprimez le champ.',
  'problem.match.fixed_impossible':
    'L’ensemble convenu de l’offre « {offer} » pour le besoin « {requirement} » ne peut pas tenir : il enfreint une règle du problème, ou se heurte à un autre ensemble convenu.',
  'remedy.match.fixed_impossible':
    'Vérifiez ses mois, lots, cours et fonds avec « gaplist match verify », et corrigez l’arrangement ou le problème.',
  'problem.match.plan_discarded':
    'Le moteur « {engine} » a donné un plan qui ne passe pas la vérification (nombre de manquements : {breaches, number} ; le premier : {first}). Le plan a été écarté.',
  'remedy.match.plan_discarded':
    'C’est un défaut du programme. Signalez-le avec le fichier du problème ; essayez un autre moteur.',
  'problem.match.search_failed':
    'Une recherche interne du moteur « {engine} » a échoué : {detail}. Le plan et la borne obtenus auparavant sont présentés.',
  'remedy.match.search_failed':
    'Le plan a été vérifié et la borne est valable ; un autre moteur peut faire mieux. Signalez le défaut avec le fichier du problème.',
  'problem.match.engine_failed': 'Le moteur « {engine} » s’est arrêté sans réponse : {detail}.',
  'remedy.match.engine_failed':
    'C’est un défaut du programme. Signalez-le avec le fichier du problème ; essayez un autre moteur ou une durée plus courte.',
  'problem.match.memory': 'Le moteur « {engine} » a eu besoin de plus que les {megabytes, number} mégaoctets permis.',
  'remedy.match.memory': 'Retirez ce qui ne peut pas compter, divisez le problème, ou permettez plus de mémoire.',
}
