import { addDays, type Day } from '../history/day.ts'

/** Days before expiry by which recommendations must be with the Council (S/PRST/2010/2: at least a month). */
export const REVIEW_WINDOW_DAYS = 30

/** The last day on which a review of the mission's gaps is still in time. */
export const latestReviewDate = (expiry: Day, windowDays: number = REVIEW_WINDOW_DAYS): Day =>
  addDays(expiry, -windowDays)
