import type { problemMatchAnswers as english } from '../en/problem-match-answers.ts'

export const problemMatchAnswers: Record<keyof typeof english, string> = {
  'problem.match.change_empty': '{field}没有改变任何内容。',
  'remedy.match.change_empty': '请至少写明一项变更，并在其中至少设定一个字段。',
  'problem.match.plan_broken': '该方案不符合其问题的规则：共{breaches, plural, other {#处违反}}，第一处：{first}。',
  'remedy.match.plan_broken': '请用“gaplist match verify”检查，并使用匹配器原样给出的方案重新提问。',
}
