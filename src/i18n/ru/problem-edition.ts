import type { problemEdition as english } from '../en/problem-edition.ts'

export const problemEdition: Record<keyof typeof english, string> = {
  'problem.edition.unknown': 'Нет издания «{edition}».',
  'remedy.edition.unknown': 'Опубликованные издания перечислены по адресу /api/v1/editions.',
}
