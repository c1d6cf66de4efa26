import type { MatchRunProblems } from '../../core/problem/match-run.ts'

export const problemMatchRun: Record<`problem.${keyof MatchRunProblems}` | `remedy.${keyof MatchRunProblems}`, string> =
  {
    'problem.run.unknown': 'لا توجد عملية مطابقة «{run}»، أو لا يحق لك الاطلاع عليها.',
    'remedy.run.unknown': 'عملياتك: ‎gaplist match runs‎ أو ‎/api/v1/match-runs‎.',
    'problem.run.damaged':
      'العملية {run} ليست مخزنة كما حُفظت: بصمة مسألتها لا تطابق البصمة المدونة إلى جانبها. لن تُعرض.',
    'remedy.run.damaged': 'شغّل ‎gaplist ledger verify‎ لمعرفة ما جرى تغييره، ثم استعد السجل من نسخة احتياطية.',
    'problem.run.too_many':
      '{limit, plural, zero {لا عمليات لك} one {لك عملية واحدة} two {لك عمليتان} few {لك # عمليات} many {لك # عملية} other {لك # عملية}} قيد الانتظار أو التنفيذ: لا يُقبل المزيد.',
    'remedy.run.too_many': 'انتظر حتى تنتهي إحداها، أو أوقف واحدة.',
    'problem.run.queue_full':
      '{limit, plural, zero {لا عمليات} one {عملية واحدة} two {عمليتان} few {# عمليات} many {# عملية} other {# عملية}} في الانتظار بالفعل: قائمة الانتظار ممتلئة.',
    'remedy.run.queue_full': 'حاول مجددًا بعد بضع دقائق.',
    'problem.run.limit_invalid': '{field}: القيمة «{value}» ليست عددًا صحيحًا من {from, number} إلى {to, number}.',
    'remedy.run.limit_invalid': 'أعط عددًا صحيحًا من {from, number} إلى {to, number}، أو اترك {field}.',
    'problem.run.engine_unknown': 'لا يوجد محرك «{engine}».',
    'remedy.run.engine_unknown': 'المتوقع: {allowed}؛ أو اتركه فيُختار المناسب.',
    'problem.run.not_running': 'العملية {run} ليست في الانتظار ولا قيد التنفيذ: لا شيء يمكن إيقافه.',
    'remedy.run.not_running': 'اطلع على نتيجتها بدلًا من ذلك.',
    'problem.run.not_yours': 'العملية {run} طلبها غيرك.',
    'remedy.run.not_yours': 'لا يمكن أن يعرضها على آخرين إلا من طلبها.',
    'problem.run.share_unknown': 'لا يمكن عرض عملية على «{visibility}».',
    'remedy.run.share_unknown': 'المتوقع: {allowed}.',
    'problem.run.share_confidential':
      'أُجريت العملية من {count, plural, zero {لا شيء} one {تعهد أو ترتيب واحد لغيرك} two {تعهدين أو ترتيبين لغيرك} few {# تعهدات أو ترتيبات لغيرك} many {# تعهدًا أو ترتيبًا لغيرك} other {# تعهد أو ترتيب لغيرك}} لا يُعرض على «{visibility}»، أو لا يُعرض بكل شروطه. لم تُعرض العملية.',
    'remedy.run.share_confidential': 'أعد العملية للجمهور «{visibility}»: عندئذ لا يدخل فيها ما لا يحق له الاطلاع عليه.',
    'problem.run.failed': 'أخفقت العملية {run}: لا توجد خطة.',
    'remedy.run.failed': 'صفحتها تذكر السبب. اطلبها مجددًا، بحدود أخرى عند الحاجة.',
    'problem.run.assumption_invalid': '{assumption}: «{value}» ليس رقمًا من {from, number} إلى {to, number}.',
    'remedy.run.assumption_invalid': 'اذكر رقمًا من {from, number} إلى {to, number}، أو اترك {assumption}.',
    'problem.run.language_invalid': '«{value}» ليس رمز لغة (للبعثة {mission}).',
    'remedy.run.language_invalid': 'اذكر رمزًا من ISO 639، مثل en أو fr أو ar.',
    'problem.run.language_mission': 'لا توجد بعثة «{mission}» يمكن تحديد لغة عملها.',
    'remedy.run.language_mission': 'استخدم رمز بعثة من السجل.',
    'problem.run.keep_unknown': 'ليس في خطة العملية {run} مجموعة لـ {requirement} مع العرض {offer}.',
    'remedy.run.keep_unknown': 'سمِّ المجموعات كما هي في تلك الخطة: الاحتياج والعرض.',
    'problem.run.keep_impossible':
      'لم تعد المجموعة الخاصة بـ {requirement} مع العرض {offer} ممكنة: فقد تغيرت وقائع أو افتراضات.',
    'remedy.run.keep_impossible': 'اتركها، أو اطلب عملية لليوم نفسه بالافتراضات نفسها.',
  }
