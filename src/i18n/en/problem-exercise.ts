import type { ExerciseProblems } from '../../core/problem/exercise.ts'

export const problemExercise: Record<`problem.${keyof ExerciseProblems}` | `remedy.${keyof ExerciseProblems}`, string> =
  {
    'problem.exercise.size_unknown': 'There is no exercise of size “{size}”.',
    'remedy.exercise.size_unknown': 'Expected: {allowed}.',
    'problem.exercise.seed_invalid': '“{value}” is no seed of an exercise.',
    'remedy.exercise.seed_invalid': 'Give a whole number from 0 to 2147483647.',
    'problem.exercise.no_facts': 'This register holds exercise data: facts do not enter it. Nothing was written.',
    'remedy.exercise.no_facts':
      'Import into a register of facts: another GAPLIST_HOME, or another database in DATABASE_URL.',
    'problem.exercise.register_in_use':
      'This register already holds {entries, plural, one {# entry} other {# entries}}: facts and exercise data never stand in one register. Nothing was written.',
    'remedy.exercise.register_in_use':
      'Give the exercise a register of its own: another GAPLIST_HOME, or another database in DATABASE_URL.',
  }
