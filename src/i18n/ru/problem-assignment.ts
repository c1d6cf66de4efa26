import type { AssignmentProblems } from '../../core/problem/assignment.ts'

export const problemAssignment: Record<
  `problem.${keyof AssignmentProblems}` | `remedy.${keyof AssignmentProblems}`,
  string
> = {
  'problem.assignment.unreadable': 'Не удалось прочитать файл {file}: {detail}.',
  'remedy.assignment.unreadable': 'Проверьте, что это файл и что у этого пользователя есть право его читать.',
  'problem.assignment.not_number': 'Строка {line, number}: «{text}» — не целое число.',
  'remedy.assignment.not_number': 'Файл содержит только целые числа, разделённые пробелами и концами строк.',
  'problem.assignment.range':
    '{field} (строка {line, number}): {value, number} вне пределов от {from, number} до {to, number}.',
  'remedy.assignment.range': 'Укажите число от {from, number} до {to, number}.',
  'problem.assignment.truncated':
    'Файл обрывается перед {field}: чисел должно быть {expected, number}, имеется {found, number}.',
  'remedy.assignment.truncated':
    'Получите файл заново: вероятно, он обрезан. Или исправьте число исполнителей и работ в начале.',
  'problem.assignment.surplus': 'Начиная со строки {line, number} в файле есть лишние числа: {count, number}.',
  'remedy.assignment.surplus': 'Уберите их или исправьте число исполнителей и работ в начале.',
}
