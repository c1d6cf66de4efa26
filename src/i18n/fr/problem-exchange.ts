import type { problemExchange as english } from '../en/problem-exchange.ts'

export const problemExchange: Record<keyof typeof english, string> = {
  'problem.exchange.file_too_large': 'Le fichier compte {bytes} octets ; {limit} au plus sont acceptés.',
  'remedy.exchange.file_too_large': 'Divisez-le en plusieurs fichiers.',
}
