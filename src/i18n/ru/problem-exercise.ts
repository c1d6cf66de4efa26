import type { ExerciseProblems } from '../../core/problem/exercise.ts'

export const problemExercise: Record<`problem.${keyof ExerciseProblems}` | `remedy.${keyof ExerciseProblems}`, string> =
  {
    'problem.exercise.size_unknown': 'Учения размера «{size}» нет.',
    'remedy.exercise.size_unknown': 'Ожидается: {allowed}.',
    'problem.exercise.seed_invalid': '«{value}» не годится как начальное число учения.',
    'remedy.exercise.seed_invalid': 'Укажите целое число от 0 до 2147483647.',
    'problem.exercise.no_facts': 'В этом реестре учебные данные: факты в него не вносятся. Ничего не записано.',
    'remedy.exercise.no_facts': 'Загрузите в реестр фактов: другой GAPLIST_HOME или другая база в DATABASE_URL.',
    'problem.exercise.register_in_use':
      'В этом реестре уже {entries, plural, one {# запись} few {# записи} many {# записей} other {# записи}}: факты и учебные данные никогда не стоят в одном реестре. Ничего не записано.',
    'remedy.exercise.register_in_use':
      'Дайте учению собственный реестр: другой GAPLIST_HOME или другую базу в DATABASE_URL.',
  }
