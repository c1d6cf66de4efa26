import type { problemArrangement as english } from '../en/problem-arrangement.ts'

export const problemArrangement: Record<keyof typeof english, string> = {
  'problem.arrangement.unknown': 'No hay ningún arreglo «{arrangement}» que usted pueda ver.',
  'remedy.arrangement.unknown': 'Compruebe su clave o búsquelo en la lista de arreglos.',
}
