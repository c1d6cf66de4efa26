import type { ReviewProblems } from '../../core/problem/review.ts'
import type { Status } from './code.ts'

export const reviewStatus: Readonly<Record<keyof ReviewProblems, Status>> = {
  'review.expiry_past': 422,
  'review.window_past': 422,
  'review.no_free_day': 422,
}
