import type { problemEdition as english } from '../en/problem-edition.ts'

export const problemEdition: Record<keyof typeof english, string> = {
  'problem.edition.unknown': 'Il n’existe pas d’édition « {edition} ».',
  'remedy.edition.unknown': 'Les éditions publiées figurent sous /api/v1/editions.',
}
