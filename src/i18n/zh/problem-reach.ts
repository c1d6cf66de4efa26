import type { ReachProblems } from '../../core/problem/reach.ts'

export const problemReach: Record<`problem.${keyof ReachProblems}` | `remedy.${keyof ReachProblems}`, string> = {
  'problem.reach.assumption_unknown': '没有“{key}”这项假设。',
  'remedy.reach.assumption_unknown': '可更改的有：{known}。',
  'problem.reach.assumption_range': '{low}至{high}（{unit}）不适合假设“{key}”。',
  'remedy.reach.assumption_range':
    '请给出{least, number}至{most, number}（{unit}）之间的下限和上限，下限在前；只能取一个值时写两次。',
  'problem.reach.missing_invalid': '“{value}”不是缺少的架数。',
  'remedy.reach.missing_invalid': '请给出0至{most, number}的整数，或留空以采用差距清单的数字。',
  'problem.reach.fact_invalid': '列表“{list}”第{row, number}行字段{field}：“{value}”不合适。',
  'remedy.reach.fact_invalid': '请更正；不明时可省略该字段：键不得重复，纬度与经度须同时给出并以度计，区间下限在前。',
  'problem.reach.facts_too_many': '列表“{list}”有{count, number}项；一次最多计算{most, number}项。',
  'remedy.reach.facts_too_many': '请减少项数，或分部分提问。',
  'problem.reach.data_invalid': '随附文件{file}第{row, number}行{field}列的值无法读取：“{value}”。',
  'remedy.reach.data_invalid': '请重新安装程序或更正文件：列的说明见data/README.md。',
}
