import type { AssignmentProblems } from '../../core/problem/assignment.ts'

export const problemAssignment: Record<
  `problem.${keyof AssignmentProblems}` | `remedy.${keyof AssignmentProblems}`,
  string
> = {
  'problem.assignment.unreadable': 'Impossible de lire le fichier {file} : {detail}.',
  'remedy.assignment.unreadable': 'Vérifiez qu’il s’agit d’un fichier et que cet utilisateur peut le lire.',
  'problem.assignment.not_number': 'Ligne {line, number} : « {text} » n’est pas un nombre entier.',
  'remedy.assignment.not_number':
    'Le fichier ne contient que des nombres entiers, séparés par des espaces et des fins de ligne.',
  'problem.assignment.range':
    '{field} (ligne {line, number}) : {value, number} est hors de l’intervalle de {from, number} à {to, number}.',
  'remedy.assignment.range': 'Donnez un nombre de {from, number} à {to, number}.',
  'problem.assignment.truncated':
    'Le fichier s’arrête avant {field} : {expected, number} nombres sont attendus, {found, number} sont présents.',
  'remedy.assignment.truncated':
    'Récupérez le fichier à nouveau, il a sans doute été coupé. Ou corrigez les nombres d’agents et de tâches au début.',
  'problem.assignment.surplus':
    'À partir de la ligne {line, number}, le fichier contient des nombres en trop : {count, number}.',
  'remedy.assignment.surplus': 'Retirez-les, ou corrigez les nombres d’agents et de tâches au début.',
}
