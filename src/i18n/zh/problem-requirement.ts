import type { problemRequirement as english } from '../en/problem-requirement.ts'

export const problemRequirement: Record<keyof typeof english, string> = {
  'problem.requirement.unknown': '没有需求“{requirement}”。',
  'remedy.requirement.unknown': '请核对其编号；清单各行均注明其所依据的需求。',
}
