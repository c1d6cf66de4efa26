import type { AssignmentProblems } from '../../core/problem/assignment.ts'

export const problemAssignment: Record<
  `problem.${keyof AssignmentProblems}` | `remedy.${keyof AssignmentProblems}`,
  string
> = {
  'problem.assignment.unreadable': '无法读取文件{file}：{detail}。',
  'remedy.assignment.unreadable': '请确认它是文件，且当前用户有权读取。',
  'problem.assignment.not_number': '第{line, number}行：“{text}”不是整数。',
  'remedy.assignment.not_number': '文件只能包含整数，以空格和换行分隔。',
  'problem.assignment.range': '{field}（第{line, number}行）：{value, number}超出{from, number}至{to, number}的范围。',
  'remedy.assignment.range': '请给出{from, number}至{to, number}之间的数。',
  'problem.assignment.truncated': '文件在{field}之前结束：应有{expected, number}个数，实有{found, number}个。',
  'remedy.assignment.truncated': '请重新获取文件，它可能被截断；或更正文件开头的执行者数和任务数。',
  'problem.assignment.surplus': '从第{line, number}行起，文件中有多余的数：{count, number}个。',
  'remedy.assignment.surplus': '请删除这些数，或更正文件开头的执行者数和任务数。',
}
