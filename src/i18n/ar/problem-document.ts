import type { DocumentProblems } from '../../core/problem/document.ts'

export const problemDocument: Record<`problem.${keyof DocumentProblems}` | `remedy.${keyof DocumentProblems}`, string> =
  {
    'problem.paper.format_unfit': 'لا تتاح هذه الوثيقة بالنسق {format}.',
    'remedy.paper.format_unfit': 'اطلبها بأحد الأنساق التالية: {allowed}.',
    'problem.paper.language_unfit': 'لا تتاح هذه الوثيقة باللغة «{language}».',
    'remedy.paper.language_unfit': 'اطلبها بإحدى اللغات التالية: {allowed}.',
    'problem.paper.busy': 'يجري إعداد وثائق كثيرة جدا في هذه اللحظة؛ ولم يبدأ إعداد هذه الوثيقة.',
    'remedy.paper.busy': 'أعد المحاولة بعد دقيقة.',
    'problem.paper.too_heavy': 'استغرقت الوثيقة «{paper}» وقتا أو ذاكرة أكثر مما ينبغي، فتُرك إعدادها.',
    'remedy.paper.too_heavy': 'اطلب أسطرا أقل، أو جدولا بدلا من وثيقة.',
    'problem.document.unknown': 'لا تحمل أي وثيقة الرمز «{symbol}».',
    'remedy.document.unknown': 'ترد الوثائق الصادرة في /api/v1/documents، أو بالأمر «gaplist paper list».',
    'problem.document.damaged':
      'الوثيقة {symbol} غير محفوظة كما صدرت: فبصمة محتواها تختلف عن البصمة المحفوظة معها. ولذلك لا تُعرض.',
    'remedy.document.damaged': 'شغّل «gaplist ledger verify» لمعرفة ما تغير، واستعد السجل من نسخة احتياطية.',
    'problem.document.symbol_invalid': '«{symbol}» ليس رمزا لوثيقة.',
    'remedy.document.symbol_invalid':
      'يتكون الرمز من أجزاء تفصل بينها خطوط مائلة، مثل S/2010/388 أو S/2010/388/Corr.1: تبدأ بحروف لاتينية كبيرة، دون مسافات، وبحد أقصى 60 حرفا.',
    'problem.document.symbol_taken': 'أُعطي الرمز {symbol} لوثيقة أخرى في {on, date}. ولم يصدر شيء.',
    'remedy.document.symbol_taken':
      'اختر رمزا آخر؛ وما يصوب تلك الوثيقة أو ينقحها يحتفظ برمزها ويضيف /Corr.1 أو /Rev.1.',
    'problem.document.base_unknown': 'من شأن {symbol} أن تكمل أو تصوب أو تنقح الوثيقة {base} التي لم تصدر هنا.',
    'remedy.document.base_unknown': 'أصدر {base} أولا، أو اختر رمزا دون هذه اللاحقة.',
    'problem.document.language_missing': 'لم تصدر الوثيقة {symbol} باللغة «{language}».',
    'remedy.document.language_missing': 'وهي متاحة باللغات التالية: {allowed}.',
  }
