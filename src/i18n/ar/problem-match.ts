import type { problemMatch as english } from '../en/problem-match.ts'

/** \u2066 … \u2069 keep Latin runs (paths, fields, commands) in their own order. */
export const problemMatch: Record<keyof typeof english, string> = {
  'problem.match.unreadable': 'تعذرت قراءة الملف \u2066{file}\u2069: \u2066{detail}\u2069.',
  'remedy.match.unreadable': 'يُرجى التحقق من أنه ملف وأن لهذا المستخدم حق قراءته.',
  'problem.match.not_json': 'الملف \u2066{file}\u2069 ليس بصيغة JSON: \u2066{detail}\u2069.',
  'remedy.match.not_json': 'يُرجى تصحيحه في الموضع المذكور، أو كتابته من جديد ببرنامج يكتب JSON.',
  'problem.match.nested_too_deep': 'في الملف \u2066{file}\u2069 أقواس متداخلة بعمق يفوق الحد، وهو {limit, number}.',
  'remedy.match.nested_too_deep':
    'لا تبلغ أي مسألة أو خطة هذا العمق. يُرجى التحقق من اختيار الملف الصحيح ومن سلامة عمل البرنامج الذي كتبه.',
  'problem.match.encoding': 'الملف \u2066{file}\u2069 ليس نصا بترميز UTF-8: \u2066{found}\u2069.',
  'remedy.match.encoding': 'يُرجى حفظه من جديد بترميز UTF-8.',
  'problem.match.file_too_large':
    'حجم الملف \u2066{file}\u2069 بالميغابايت {megabytes, number}؛ والحد الأقصى {limit, number}. ولم يُقرأ.',
  'remedy.match.file_too_large': 'يُرجى حذف ما لا أثر له، أو تقسيم المسألة.',
  'problem.match.field_type':
    '\u2066{field}\u2069: النوع المتوقع \u2066{expected}\u2069، والموجود \u2066{found}\u2069.',
  'remedy.match.field_type': 'يُرجى جعل \u2066{field}\u2069 من النوع \u2066{expected}\u2069.',
  'problem.match.field_range': '\u2066{field}\u2069: القيمة {value} خارج المجال من {from} إلى {to}.',
  'remedy.match.field_range': 'يُرجى إعطاء رقم من {from} إلى {to}.',
  'problem.match.field_character': 'يحتوي \u2066{field}\u2069 على رمز تحكم أو علامة تغيّر اتجاه النص.',
  'remedy.match.field_character': 'يُرجى حذفه؛ فالمعرّفات والأسماء تقبل الحروف والأرقام والمسافات والعلامات.',
  'problem.match.field_choice': '\u2066{field}\u2069: القيمة «\u2068{value}\u2069» غير مقبولة.',
  'remedy.match.field_choice': 'القيم المتوقعة: \u2066{allowed}\u2069.',
  'problem.match.field_unknown': 'لا يوجد حقل \u2066{field}\u2069.',
  'remedy.match.field_unknown': 'يُرجى حذفه أو تصحيح اسمه. الحقول الممكنة هنا: \u2066{allowed}\u2069.',
  'problem.match.field_missing': 'الحقل \u2066{field}\u2069 ناقص.',
  'remedy.match.field_missing': 'يُرجى إضافة \u2066{field}\u2069.',
  'problem.match.too_large': '\u2066{field}\u2069: العدد {count, number}، والحد الأقصى {limit, number}.',
  'remedy.match.too_large': 'يُرجى حذف ما لا أثر له، أو تقسيم المسألة.',
  'problem.match.id_duplicate': '\u2066{field}\u2069: ورد «\u2068{id}\u2069» مرتين.',
  'remedy.match.id_duplicate': 'يُرجى إعطاء كل منهما معرّفا خاصا، أو حذف أحدهما.',
  'problem.match.id_unknown': '\u2066{field}\u2069: لا يوجد «\u2068{id}\u2069» في \u2066{list}\u2069.',
  'remedy.match.id_unknown': 'يُرجى إضافة «\u2068{id}\u2069» إلى \u2066{list}\u2069، أو تصحيح \u2066{field}\u2069.',
  'problem.match.period_empty': '\u2066{field}\u2069: الفترة من الشهر {from} حتى الشهر {until} لا تضم أي شهر.',
  'remedy.match.period_empty':
    '«\u2066until\u2069» هو الشهر الذي يلي الشهر الأخير: فيجب أن يكون أكبر من «\u2066from\u2069».',
  'problem.match.not_ascending': '\u2066{field}\u2069 ليس أكبر من الرقم السابق له.',
  'remedy.match.not_ascending': 'يُرجى ترتيب الأرقام تصاعديا.',
  'problem.match.own_substitute': '\u2066{field}\u2069: ذُكر «\u2068{id}\u2069» بديلا عن نفسه.',
  'remedy.match.own_substitute': 'يُرجى ذكر قدرة أخرى، أو حذف الحقل.',
  'problem.match.fixed_impossible':
    'المجموعة المتفق عليها للعرض «\u2068{offer}\u2069» تلبية للاحتياج «\u2068{requirement}\u2069» غير ممكنة: فهي تخالف قاعدة من قواعد المسألة، أو تتعارض مع مجموعة أخرى متفق عليها.',
  'remedy.match.fixed_impossible':
    'يُرجى مراجعة أشهرها ودفعاتها ودوراتها وأموالها بالأمر «\u2066gaplist match verify\u2069»، وتصحيح الترتيب أو المسألة.',
  'problem.match.plan_discarded':
    'أعطى المحرّك «\u2066{engine}\u2069» خطة لا تجتاز التحقق (عدد المخالفات {breaches, number}، وأولاها: \u2066{first}\u2069). واستُبعدت الخطة.',
  'remedy.match.plan_discarded': 'هذا خلل في البرنامج. يُرجى الإبلاغ عنه مع ملف المسألة، وتجربة محرّك آخر.',
  'problem.match.search_failed':
    'أخفق بحث داخلي في المحرّك «\u2066{engine}\u2069»: \u2066{detail}\u2069. تُعرض الخطة والحد اللذان كانا لديه من قبل.',
  'remedy.match.search_failed':
    'الخطة متحقَّق منها والحد صحيح؛ وقد يقترب محرّك آخر أكثر. يُرجى الإبلاغ عن الخلل مع ملف المسألة.',
  'problem.match.engine_failed': 'انتهى المحرّك «\u2066{engine}\u2069» دون جواب: \u2066{detail}\u2069.',
  'remedy.match.engine_failed': 'هذا خلل في البرنامج. يُرجى الإبلاغ عنه مع ملف المسألة، وتجربة محرّك آخر أو مهلة أقصر.',
  'problem.match.memory':
    'احتاج المحرّك «\u2066{engine}\u2069» إلى ذاكرة تفوق المسموح به، وهو بالميغابايت {megabytes, number}.',
  'remedy.match.memory': 'يُرجى حذف ما لا أثر له، أو تقسيم المسألة، أو السماح بذاكرة أكبر.',
}
