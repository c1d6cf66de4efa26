import type { views as english } from '../en/views.ts'

export const views: Record<keyof typeof english, string> = {
  'web.views.name': 'اسم العرض',
  'web.views.save': 'حفظ',
  'web.views.none': 'لم يُحفظ أي عرض بعد.',
  'web.views.about':
    'تُحفظ العروض في هذا المتصفح لمن سجّل الدخول. والرابط ينقل العرض إلى أي مكان: فمن يفتحه يطرح السؤال نفسه ويرى ما يحق له أن يراه.',
  'web.views.taken': 'يحمل عرض آخر هذا الاسم.',
  'web.views.nameless': 'أعطِ العرض اسما.',
  'web.views.link': 'نسخ الرابط',
  'web.views.copied': 'تم النسخ',
  'web.views.delete': 'حذف',
  'web.views.deleted': 'حُذف ”{name}“.',
  'web.views.undo': 'تراجع',
}
