import type { ExerciseProblems } from '../../core/problem/exercise.ts'

export const problemExercise: Record<`problem.${keyof ExerciseProblems}` | `remedy.${keyof ExerciseProblems}`, string> =
  {
    'problem.exercise.size_unknown': 'Il n’existe pas d’exercice de taille « {size} ».',
    'remedy.exercise.size_unknown': 'Attendu : {allowed}.',
    'problem.exercise.seed_invalid': '« {value} » n’est pas une graine d’exercice.',
    'remedy.exercise.seed_invalid': 'Donnez un nombre entier de 0 à 2147483647.',
    'problem.exercise.no_facts':
      'Ce registre contient des données d’exercice : les faits n’y entrent pas. Rien n’a été écrit.',
    'remedy.exercise.no_facts':
      'Importez dans un registre de faits : un autre GAPLIST_HOME, ou une autre base dans DATABASE_URL.',
    'problem.exercise.register_in_use':
      'Ce registre contient déjà {entries, plural, one {# entrée} many {# entrées} other {# entrées}} : faits et données d’exercice ne se trouvent jamais dans un même registre. Rien n’a été écrit.',
    'remedy.exercise.register_in_use':
      'Donnez à l’exercice un registre à lui : un autre GAPLIST_HOME, ou une autre base dans DATABASE_URL.',
  }
