import type { DocumentProblems } from '../../core/problem/document.ts'
import type { Status } from './code.ts'

export const documentStatus: Readonly<Record<keyof DocumentProblems, Status>> = {
  'paper.format_unfit': 400,
  'paper.language_unfit': 400,
  'paper.busy': 503,
  'paper.too_heavy': 422,
  'document.unknown': 404,
  'document.damaged': 500,
  'document.symbol_invalid': 422,
  'document.symbol_taken': 409,
  'document.base_unknown': 422,
  'document.language_missing': 404,
}
