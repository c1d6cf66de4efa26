import type { ReachProblems } from '../../core/problem/reach.ts'

export const problemReach: Record<`problem.${keyof ReachProblems}` | `remedy.${keyof ReachProblems}`, string> = {
  'problem.reach.assumption_unknown': 'لا يوجد افتراض باسم «{key}».',
  'remedy.reach.assumption_unknown': 'يمكن تغيير ما يلي: {known}.',
  'problem.reach.assumption_range': 'من {low} إلى {high} {unit} لا يناسب الافتراض «{key}».',
  'remedy.reach.assumption_range':
    'أدخل حدا أدنى وحدا أعلى من {least, number} إلى {most, number} {unit}، والأدنى أولا؛ وإذا كانت قيمة واحدة هي المعقولة فأدخلها مرتين.',
  'problem.reach.missing_invalid': '«{value}» ليس عددا للطائرات الناقصة.',
  'remedy.reach.missing_invalid': 'أدخل عددا صحيحا من 0 إلى {most, number}، أو اتركه ليؤخذ العدد من قائمة الثغرات.',
  'problem.reach.fact_invalid': 'في القائمة «{list}»، الصف {row, number}، الحقل {field}: القيمة «{value}» غير مناسبة.',
  'remedy.reach.fact_invalid':
    'صححها، أو اترك الحقل إن كان غير معروف: كل مفتاح مرة واحدة، وخط العرض والطول معا وبالدرجات، والحد الأدنى أولا.',
  'problem.reach.facts_too_many':
    'في القائمة «{list}» عدد من المدخلات هو {count, number}؛ ولا يُحسب أكثر من {most, number} في المرة الواحدة.',
  'remedy.reach.facts_too_many': 'اسأل عن عدد أقل، أو عن جزء من البعثة في كل مرة.',
  'problem.reach.data_invalid':
    'الملف المرفق {file} فيه قيمة لا يمكن قراءتها في الصف {row, number}، العمود {field}: «{value}».',
  'remedy.reach.data_invalid': 'أعد تثبيت البرنامج أو صحح الملف: يصف data/README.md أعمدته.',
}
