import type { problemExchange as english } from '../en/problem-exchange.ts'

export const problemExchange: Record<keyof typeof english, string> = {
  'problem.exchange.file_too_large': 'El archivo tiene {bytes} bytes; se aceptan {limit} como máximo.',
  'remedy.exchange.file_too_large': 'Divídalo en varios archivos.',
}
