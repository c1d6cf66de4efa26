import type { problemExchange as english } from '../en/problem-exchange.ts'

export const problemExchange: Record<keyof typeof english, string> = {
  'problem.exchange.file_too_large': 'حجم الملف {bytes} بايت؛ والحد الأقصى المقبول هو {limit}.',
  'remedy.exchange.file_too_large': 'قسّمه إلى عدة ملفات.',
}
