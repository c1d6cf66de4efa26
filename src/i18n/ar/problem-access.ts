import type { problemAccess as english } from '../en/problem-access.ts'

export const problemAccess: Record<keyof typeof english, string> = {
  'problem.access.sign_in_needed': 'هذا يتطلب شخصا سجّل دخوله.',
  'remedy.access.sign_in_needed': 'سجّل الدخول، أو أرسل مفتاح الواجهة البرمجية في الترويسة x-api-key.',
  'problem.access.not_allowed': 'لا يحق لك القيام بهذا: {action}.',
  'remedy.access.not_allowed': 'اطلب هذا الحق من مدير في منظمتك، أو تصرّف باسم منظمة أخرى من منظماتك.',
}
