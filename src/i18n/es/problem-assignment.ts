import type { AssignmentProblems } from '../../core/problem/assignment.ts'

export const problemAssignment: Record<
  `problem.${keyof AssignmentProblems}` | `remedy.${keyof AssignmentProblems}`,
  string
> = {
  'problem.assignment.unreadable': 'No se pudo leer el archivo {file}: {detail}.',
  'remedy.assignment.unreadable': 'Compruebe que es un archivo y que este usuario puede leerlo.',
  'problem.assignment.not_number': 'Línea {line, number}: «{text}» no es un número entero.',
  'remedy.assignment.not_number': 'El archivo solo admite números enteros, separados por espacios y fines de línea.',
  'problem.assignment.range':
    '{field} (línea {line, number}): {value, number} está fuera del intervalo de {from, number} a {to, number}.',
  'remedy.assignment.range': 'Indique un número de {from, number} a {to, number}.',
  'problem.assignment.truncated':
    'El archivo termina antes de {field}: se esperan {expected, number} números y hay {found, number}.',
  'remedy.assignment.truncated':
    'Obtenga el archivo de nuevo; probablemente quedó cortado. O corrija los números de agentes y de tareas al principio.',
  'problem.assignment.surplus': 'A partir de la línea {line, number} hay números de más: {count, number}.',
  'remedy.assignment.surplus': 'Quítelos, o corrija los números de agentes y de tareas al principio.',
}
