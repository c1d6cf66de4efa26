import type { problemArrangement as english } from '../en/problem-arrangement.ts'

export const problemArrangement: Record<keyof typeof english, string> = {
  'problem.arrangement.unknown': 'Нет договорённости «{arrangement}», которую вы могли бы видеть.',
  'remedy.arrangement.unknown': 'Проверьте её ключ или найдите её в списке договорённостей.',
}
