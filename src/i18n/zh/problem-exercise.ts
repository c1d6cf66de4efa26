import type { ExerciseProblems } from '../../core/problem/exercise.ts'

export const problemExercise: Record<`problem.${keyof ExerciseProblems}` | `remedy.${keyof ExerciseProblems}`, string> =
  {
    'problem.exercise.size_unknown': '没有规模为“{size}”的演练。',
    'remedy.exercise.size_unknown': '应为：{allowed}。',
    'problem.exercise.seed_invalid': '“{value}”不能作为演练的种子。',
    'remedy.exercise.seed_invalid': '请给出0到2147483647之间的整数。',
    'problem.exercise.no_facts': '该登记册存放演练数据：事实不得写入。未写入任何内容。',
    'remedy.exercise.no_facts': '请导入到事实登记册：另设GAPLIST_HOME，或在DATABASE_URL中指定另一个数据库。',
    'problem.exercise.register_in_use':
      '该登记册已有{entries, plural, other {#}}条记录：事实与演练数据绝不放在同一登记册中。未写入任何内容。',
    'remedy.exercise.register_in_use':
      '请为演练使用单独的登记册：另设GAPLIST_HOME，或在DATABASE_URL中指定另一个数据库。',
  }
