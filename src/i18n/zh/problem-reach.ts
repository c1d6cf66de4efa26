import type { ReachProblems } from '../../core/problem/reach.ts'

export const problemReach: Record<`problem.${keyof ReachProblems}` | `remedy.${keyof ReachProblems}`, string> = {
  'problem.reach.assumption_unknown': '没有“{key}”这项假设。',
  'remedy.reach.assumption_unknown': '可更改的有：{known}。',
  'problem.reach.assumption_range': '{low}至{high}（{unit}）不适合假设“{key}”。',
  'remedy.reach.assumption_range':
    '请给出{least, number}至{most, number}（{unit}）之间的下限和上限，下限在前；只能取一个值时写两次。',
  'problem.reach.missing_invalid': '“{value}”不是缺少的架数。',
  'remedy.reach.missing_invalid': '请给出0至{most, number}的整数，或留空以采用差距清单的数字。',
  'problem.reach.data_invalid': '随附文件{file}第{row, number}行{field}列的值无法读取：“{value}”。',
  'remedy.reach.data_invalid': '请重新安装程序或更正文件：列的说明见data/README.md。',
}
