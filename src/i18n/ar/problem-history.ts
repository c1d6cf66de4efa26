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
  'problem.backup.foreign': 'الملف \u2066{file}\u2069 ليس نسخة احتياطية من Gaplist.',
  'remedy.backup.foreign': 'اذكروا ملفا كتبه الأمر «\u2066gaplist backup\u2069».',
  'problem.backup.damaged': 'الملف \u2066{file}\u2069 تالف: فهو مبتور، أو عُدِّل بعد كتابته. ولم يُستعد شيء.',
  'remedy.backup.damaged': 'انسخوه مرة أخرى من مكان حفظه، أو استخدموا نسخة احتياطية أخرى.',
  'problem.backup.newer':
    'الملف \u2066{file}\u2069 من إصدار أحدث من Gaplist: \u2066{found}\u2069؛ وهذا الإصدار يقرأ حتى \u2066{known}\u2069.',
  'remedy.backup.newer': 'حدِّثوا هذا البرنامج ثم استعيدوا النسخة.',
  'problem.backup.unreadable': 'تعذرت قراءة الملف \u2066{file}\u2069: \u2066{detail}\u2069.',
  'remedy.backup.unreadable': 'تحققوا من أنه ملف وأن هذا المستخدم يستطيع قراءته.',
  'problem.backup.passphrase_needed': 'الملف \u2066{file}\u2069 مشفَّر.',
  'remedy.backup.passphrase_needed': 'اذكروا الملف الذي يتضمن عبارة المرور: «\u2066--passphrase-file FILE\u2069».',
  'problem.backup.passphrase_wrong': 'عبارة المرور لا تفتح الملف \u2066{file}\u2069.',
  'remedy.backup.passphrase_wrong': 'استخدموا العبارة التي شُفِّر بها. ولا يُعتد إلا بالسطر الأول من ملف عبارة المرور.',
  'problem.backup.passphrase_short':
    'السطر الأول من الملف \u2066{file}\u2069 عبارة مرور أقصر من {least, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفا} other {# حرف}}.',
  'remedy.backup.passphrase_short': 'ضعوا عبارة أطول؛ فمن السهل حفظ بضع كلمات.',
  'problem.backup.not_encrypted': 'الملف \u2066{file}\u2069 غير مشفَّر، مع أن عبارة مرور قد أُعطيت.',
  'remedy.backup.not_encrypted': 'تأكدوا من أنه الملف المقصود، ثم استعيدوه من دون «\u2066--passphrase-file\u2069».',
  'problem.backup.nothing': 'لا يوجد سجل في \u2066{where}\u2069.',
  'remedy.backup.nothing':
    'أنشئوا سجلا بالأمر «\u2066gaplist list\u2069»، أو اذكروا قاعدة بيانات أخرى في \u2066DATABASE_URL\u2069 أو مجلدا آخر في \u2066GAPLIST_HOME\u2069.',
  'problem.backup.not_empty': 'السجل في \u2066{where}\u2069 ليس فارغا. ولم يُغيَّر شيء.',
  'remedy.backup.not_empty': 'استعيدوا النسخة في سجل فارغ، أو استبدلوا هذا السجل باستخدام «\u2066--replace\u2069».',
  'problem.backup.not_confirmed': 'لم يُؤكَّد استبدال السجل في \u2066{where}\u2069. ولم يُغيَّر شيء.',
  'remedy.backup.not_confirmed': 'اكتبوا العنوان كما هو معروض تماما، أو أكِّدوا باستخدام «\u2066--yes\u2069».',
  'problem.backup.in_use':
    'السجل في \u2066{where}\u2069 قيد الاستخدام: {sessions, plural, zero {# اتصال آخر} one {اتصال آخر واحد} two {اتصالان آخران} few {# اتصالات أخرى} many {# اتصالا آخر} other {# اتصال آخر}}. ولم يُغيَّر شيء.',
  'remedy.backup.in_use': 'أنهوا أولا برامج Gaplist الأخرى: فما تكتبه في تلك الأثناء يضيع.',
  'problem.backup.owner_needed': 'لا يجوز لمستخدم قاعدة البيانات أن يعمل باسم مالك السجل: \u2066{detail}\u2069.',
  'remedy.backup.owner_needed':
    'اذكروا في \u2066DATABASE_OWNER_URL\u2069 مستخدما يجوز له ذلك: عضوا في الدور \u2066gaplist_owner\u2069.',
  'problem.backup.schema_differs':
    'يتضمن الملف \u2066{file}\u2069 الجدول \u2066{table}\u2069 بصورة لا توجد في هذا الإصدار من السجل. ولم يُغيَّر شيء.',
  'remedy.backup.schema_differs': 'استعيدوه بالبرنامج الذي كتبه، ثم حدِّثوا ذلك البرنامج.',
  'problem.backup.not_verified': 'السجل المستعاد لا يطابق نسخته الاحتياطية (\u2066{what}\u2069). ولم يُغيَّر شيء.',
  'remedy.backup.not_verified':
    'تحققوا من السجل الأصلي بالأمر «\u2066gaplist ledger verify\u2069»، أو استخدموا نسخة احتياطية أخرى.',
  'problem.live.too_many': 'لديكم من الاتصالات المباشرة {limit, number} بالفعل.',
  'remedy.live.too_many': 'أغلقوا الصفحات التي لم تعد لازمة. وتعمل الصفحات من دونها: فهي تعرض الجديد عند فتحها من جديد.',
  'problem.ledger.entry_unknown': 'لا يعرض السجل القيد {entry, number}.',
  'remedy.ledger.entry_unknown': 'تصفحوا القائمة؛ وليس فيها ما هو سري.',
  'problem.live.full': 'لا تُقبل اتصالات مباشرة أخرى في الوقت الحالي.',
  'remedy.live.full': 'تعمل الصفحات من دونها: فهي تعرض الجديد عند فتحها من جديد. وهي تحاول مرة أخرى من تلقاء نفسها.',
}
