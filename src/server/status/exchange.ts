import type { ExchangeProblems } from '../../core/problem/exchange.ts'
import type { Status } from './code.ts'

export const exchangeStatus: Readonly<Record<keyof ExchangeProblems, Status>> = {
  'exchange.file_too_large': 413,
}
