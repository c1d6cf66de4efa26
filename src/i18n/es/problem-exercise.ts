import type { ExerciseProblems } from '../../core/problem/exercise.ts'

export const problemExercise: Record<`problem.${keyof ExerciseProblems}` | `remedy.${keyof ExerciseProblems}`, string> =
  {
    'problem.exercise.size_unknown': 'No existe ningún ejercicio de tamaño «{size}».',
    'remedy.exercise.size_unknown': 'Se esperaba: {allowed}.',
    'problem.exercise.seed_invalid': '«{value}» no es una semilla de ejercicio.',
    'remedy.exercise.seed_invalid': 'Indique un número entero de 0 a 2147483647.',
    'problem.exercise.no_facts':
      'Este registro contiene datos de ejercicio: los hechos no entran en él. No se escribió nada.',
    'remedy.exercise.no_facts':
      'Importe en un registro de hechos: otro GAPLIST_HOME u otra base de datos en DATABASE_URL.',
    'problem.exercise.register_in_use':
      'Este registro ya contiene {entries, plural, one {# entrada} many {# entradas} other {# entradas}}: los hechos y los datos de ejercicio nunca están en un mismo registro. No se escribió nada.',
    'remedy.exercise.register_in_use':
      'Dé al ejercicio un registro propio: otro GAPLIST_HOME u otra base de datos en DATABASE_URL.',
  }
