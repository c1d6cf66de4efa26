import type { problemExchange as english } from '../en/problem-exchange.ts'

export const problemExchange: Record<keyof typeof english, string> = {
  'problem.exchange.file_too_large': 'Размер файла — {bytes} байт; принимается не более {limit}.',
  'remedy.exchange.file_too_large': 'Разделите его на несколько файлов.',
}
