import type { problemSupply as english } from '../en/problem-supply.ts'

export const problemSupply: Record<keyof typeof english, string> = {
  'problem.pledge.unknown': 'لا يوجد تعهد ”{pledge}“ يمكنك الاطلاع عليه.',
  'remedy.pledge.unknown': 'تحقق من مفتاحه، أو ابحث عنه في قائمة التعهدات.',
}
