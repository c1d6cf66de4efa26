import type { problemArrangement as english } from '../en/problem-arrangement.ts'

export const problemArrangement: Record<keyof typeof english, string> = {
  'problem.arrangement.unknown': 'لا يوجد ترتيب ”{arrangement}“ يمكنك الاطلاع عليه.',
  'remedy.arrangement.unknown': 'تحقق من مفتاحه، أو ابحث عنه في قائمة الترتيبات.',
}
