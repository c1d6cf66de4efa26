import type { problemSupply as english } from '../en/problem-supply.ts'

export const problemSupply: Record<keyof typeof english, string> = {
  'problem.pledge.unknown': '没有您可以查看的承诺“{pledge}”。',
  'remedy.pledge.unknown': '请核对其编号，或在承诺一览中查找。',
}
