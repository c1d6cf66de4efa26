import type { ExchangeProblems } from '../../core/problem/exchange.ts'

export const problemExchange: Record<`problem.${keyof ExchangeProblems}` | `remedy.${keyof ExchangeProblems}`, string> =
  {
    'problem.exchange.file_too_large': 'The file has {bytes} bytes; {limit} are taken at most.',
    'remedy.exchange.file_too_large': 'Split it into several files.',
  }
