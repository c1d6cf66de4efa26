import type { problemEdition as english } from '../en/problem-edition.ts'

export const problemEdition: Record<keyof typeof english, string> = {
  'problem.edition.unknown': 'لا يوجد إصدار ”{edition}“.',
  'remedy.edition.unknown': 'الإصدارات المنشورة مدرجة في ‎/api/v1/editions.',
}
