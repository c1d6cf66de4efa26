import type { ReachProblems } from '../../core/problem/reach.ts'

export const problemReach: Record<`problem.${keyof ReachProblems}` | `remedy.${keyof ReachProblems}`, string> = {
  'problem.reach.assumption_unknown': 'Il n’y a pas d’hypothèse « {key} ».',
  'remedy.reach.assumption_unknown': 'Celles qui peuvent être modifiées : {known}.',
  'problem.reach.assumption_range': 'De {low} à {high} {unit} ne convient pas à l’hypothèse « {key} ».',
  'remedy.reach.assumption_range':
    'Donnez un minimum et un maximum entre {least, number} et {most, number} {unit}, le minimum d’abord ; si une seule valeur a un sens, donnez-la deux fois.',
  'problem.reach.missing_invalid': '« {value} » n’est pas un nombre d’appareils manquants.',
  'remedy.reach.missing_invalid':
    'Donnez un nombre entier de 0 à {most, number}, ou omettez-le pour prendre celui de la liste des lacunes.',
  'problem.reach.fact_invalid':
    'Dans la liste « {list} », ligne {row, number}, champ {field} : « {value} » ne convient pas.',
  'remedy.reach.fact_invalid':
    'Corrigez-le, ou omettez le champ s’il est inconnu : chaque clé une seule fois, latitude et longitude ensemble et en degrés, la borne basse d’abord.',
  'problem.reach.facts_too_many':
    'La liste « {list} » compte {count, number} entrées ; on en calcule au plus {most, number} à la fois.',
  'remedy.reach.facts_too_many': 'Posez la question pour moins d’entrées, ou pour une partie de la mission à la fois.',
  'problem.reach.data_invalid':
    'Le fichier fourni {file} contient à la ligne {row, number}, colonne {field}, une valeur illisible : « {value} ».',
  'remedy.reach.data_invalid':
    'Réinstallez le programme ou corrigez le fichier : data/README.md en décrit les colonnes.',
}
