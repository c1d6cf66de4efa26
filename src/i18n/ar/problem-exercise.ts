import type { ExerciseProblems } from '../../core/problem/exercise.ts'

export const problemExercise: Record<`problem.${keyof ExerciseProblems}` | `remedy.${keyof ExerciseProblems}`, string> =
  {
    'problem.exercise.size_unknown': 'لا يوجد تمرين بالحجم «{size}».',
    'remedy.exercise.size_unknown': 'المتوقع: {allowed}.',
    'problem.exercise.seed_invalid': 'القيمة «{value}» ليست بذرة لتمرين.',
    'remedy.exercise.seed_invalid': 'أعط عددًا صحيحًا من 0 إلى 2147483647.',
    'problem.exercise.no_facts': 'هذا السجل يحوي بيانات تمرين: لا تدخله الوقائع. لم يُكتب شيء.',
    'remedy.exercise.no_facts': 'استورد إلى سجل وقائع: ‎GAPLIST_HOME‎ آخر، أو قاعدة بيانات أخرى في ‎DATABASE_URL‎.',
    'problem.exercise.register_in_use':
      'في هذا السجل {entries, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}} بالفعل: لا تجتمع الوقائع وبيانات التمرين في سجل واحد أبدًا. لم يُكتب شيء.',
    'remedy.exercise.register_in_use': 'خصص للتمرين سجلًا مستقلًا: ‎GAPLIST_HOME‎ آخر، أو قاعدة بيانات أخرى في ‎DATABASE_URL‎.',
  }
