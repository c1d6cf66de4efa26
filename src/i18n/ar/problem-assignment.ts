import type { AssignmentProblems } from '../../core/problem/assignment.ts'

export const problemAssignment: Record<
  `problem.${keyof AssignmentProblems}` | `remedy.${keyof AssignmentProblems}`,
  string
> = {
  'problem.assignment.unreadable': 'تعذرت قراءة الملف {file}: {detail}.',
  'remedy.assignment.unreadable': 'تأكد من أنه ملف وأن هذا المستخدم يستطيع قراءته.',
  'problem.assignment.not_number': 'السطر {line, number}: «{text}» ليس عددا صحيحا.',
  'remedy.assignment.not_number': 'لا يقبل الملف إلا أعدادا صحيحة تفصل بينها مسافات ونهايات أسطر.',
  'problem.assignment.range':
    '{field} (السطر {line, number}): القيمة {value, number} خارج المجال من {from, number} إلى {to, number}.',
  'remedy.assignment.range': 'أعط رقما من {from, number} إلى {to, number}.',
  'problem.assignment.truncated':
    'ينتهي الملف قبل {field}: عدد الأرقام المنتظرة {expected, number}، والموجود {found, number}.',
  'remedy.assignment.truncated': 'احصل على الملف من جديد، فالأرجح أنه مقطوع؛ أو صحح عدد المنفذين وعدد المهام في أوله.',
  'problem.assignment.surplus': 'ابتداء من السطر {line, number} في الملف أرقام زائدة: {count, number}.',
  'remedy.assignment.surplus': 'احذفها، أو صحح عدد المنفذين وعدد المهام في أوله.',
}
