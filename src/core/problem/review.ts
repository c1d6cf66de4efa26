/** Refusals about reviews, the programmes of work they must fit, and what they leave to do. */
export interface ReviewProblems {
  'review.expiry_past': { expiry: string; today: string }
  'review.window_past': { latest: string; soonest: string; expiry: string }
  'review.no_free_day': { from: string; latest: string; days: number; entries: string; reviews: number }
}
