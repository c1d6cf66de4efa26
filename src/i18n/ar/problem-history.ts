import type { problemHistory as english } from '../en/problem-history.ts'

export const problemHistory: Record<keyof typeof english, string> = {
  'problem.subject.changed': 'غيّر شخص آخر هذا منذ أن قرأت الصيغة {version}. ولم يُكتب شيء منك.',
  'remedy.subject.changed': 'أعد القراءة وقارن ثم أرسل تعديلك مع الصيغة الجديدة.',
  'problem.request.version_missing': 'لا يذكر الطلب الصيغة التي يغيّرها.',
  'remedy.request.version_missing': 'اقرأ العنصر أولا وأرسل ETag الخاص به في الترويسة If-Match.',
  'problem.request.key_reused': 'استُخدم المفتاح {key} من قبل لطلب آخر.',
  'remedy.request.key_reused': 'استخدم Idempotency-Key جديدا لكل طلب جديد؛ ولا تكرر مفتاحا إلا مع الطلب نفسه.',
  'problem.text.too_long': 'يتضمن الحقل {field} من الأحرف {length}؛ والحد الأقصى المقبول هو {limit}.',
  'remedy.text.too_long': 'اختصر {field}.',
  'problem.text.empty': 'الحقل {field} فارغ.',
  'remedy.text.empty': 'اكتب شيئا في {field}.',
  'problem.text.character': 'يتضمن الحقل {field} حرفا غير مقبول: {character}.',
  'remedy.text.character': 'احذفه. فلا تُقبل أحرف التحكم ولا العلامات التي تغيّر اتجاه النص.',
}
