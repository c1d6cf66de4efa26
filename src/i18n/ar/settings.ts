import type { settings as english } from '../en/settings.ts'

export const settings: Record<keyof typeof english, string> = {
  'web.settings.lead': 'مظهر هذا الموقع ولغته. تُحفظ هذه الاختيارات في هذا المتصفح.',
  'web.settings.time': 'الأيام والأوقات',
  'web.settings.time.utc': 'الأيام أيام تقويمية واحدة لكل القراء. وتُعرض الأوقات بالتوقيت العالمي المنسق (UTC).',
  'web.settings.time.here': 'جهازك مضبوط على {zone}: الساعة {here} هناك هي {utc} UTC.',
  'web.settings.keys': 'لوحة المفاتيح',
  'web.settings.keys.about':
    'يمكن الوصول إلى كل عنصر تحكم بمفتاح Tab. ويمكن إيقاف الاختصارات المكونة من حرف واحد في قائمتها.',
  'web.settings.news': 'البقاء على اطلاع',
  'web.settings.news.about': 'الصفحات المفتوحة تتحدث تلقائيا. ومواعيد انتهاء الولايات والاستعراضات واردة في التقويم.',
  'web.settings.safety': 'تسجيل الدخول',
  'web.settings.safety.about':
    'مفاتيح المرور والعامل الثاني وكلمة السر ومفاتيح البرامج والجلسات المفتوحة كلها في حسابك.',
}
