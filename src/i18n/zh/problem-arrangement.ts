import type { problemArrangement as english } from '../en/problem-arrangement.ts'

export const problemArrangement: Record<keyof typeof english, string> = {
  'problem.arrangement.unknown': '没有您可以查看的安排“{arrangement}”。',
  'remedy.arrangement.unknown': '请核对其编号，或在安排一览中查找。',
}
