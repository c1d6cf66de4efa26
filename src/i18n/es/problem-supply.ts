import type { problemSupply as english } from '../en/problem-supply.ts'

export const problemSupply: Record<keyof typeof english, string> = {
  'problem.pledge.unknown': 'No hay ninguna promesa «{pledge}» que usted pueda ver.',
  'remedy.pledge.unknown': 'Compruebe su clave o búsquela en la lista de promesas.',
}
