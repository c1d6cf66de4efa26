import type { problemEdition as english } from '../en/problem-edition.ts'

export const problemEdition: Record<keyof typeof english, string> = {
  'problem.edition.unknown': 'No hay ninguna edición «{edition}».',
  'remedy.edition.unknown': 'Las ediciones publicadas figuran en /api/v1/editions.',
}
