import type { problemRequirement as english } from '../en/problem-requirement.ts'

export const problemRequirement: Record<keyof typeof english, string> = {
  'problem.requirement.unknown': 'لا يوجد احتياج ”{requirement}“.',
  'remedy.requirement.unknown': 'تحقق من مفتاحه؛ فبنود القائمة تذكر الاحتياج الذي تستند إليه.',
}
