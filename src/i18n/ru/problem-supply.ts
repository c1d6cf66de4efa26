import type { problemSupply as english } from '../en/problem-supply.ts'

export const problemSupply: Record<keyof typeof english, string> = {
  'problem.pledge.unknown': 'Нет обязательства «{pledge}», которое вы могли бы видеть.',
  'remedy.pledge.unknown': 'Проверьте его ключ или найдите его в списке обязательств.',
}
