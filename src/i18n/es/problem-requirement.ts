import type { problemRequirement as english } from '../en/problem-requirement.ts'

export const problemRequirement: Record<keyof typeof english, string> = {
  'problem.requirement.unknown': 'No hay ninguna necesidad «{requirement}».',
  'remedy.requirement.unknown': 'Compruebe su clave; cada línea de la lista nombra la necesidad en que se basa.',
}
