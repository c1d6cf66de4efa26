/** Refusals about reviews, the programmes of work they must fit, and what they leave to do. */
export interface ReviewProblems {
  'review.expiry_past': { expiry: string; today: string }
  'review.window_past': { latest: string; soonest: string; expiry: string }
  'review.no_free_day': { from: string; latest: string; days: number; entries: string; reviews: number }
  'review.unknown': { review: string }
  'review.no_mandate': { mission: string; on: string }
  'review.exists': { cycle: string; review: string }
  'review.cancelled': { review: string }
  'review.other_period': { on: string; period: string; own: string }
  'review.day_busy': { on: string; entries: string }
  'review.speaks_for_other': { organisation: string }
  'review.private_of_other': Record<string, never>
  'review.record_unknown': { record: string }
  'review.organisation_unknown': { organisation: string; nearest: string }
  'review.too_many': { field: string; limit: number }
  'programme.unknown': { entry: string }
  'programme.days_order': { from: string; until: string }
  'programme.too_long': { from: string; until: string; limit: number }
  'programme.overlaps': { title: string; from: string; until: string; other: string }
  'programme.file_columns': { header: string; wanted: string }
  'programme.file_empty': Record<string, never>
  'programme.file_line': { line: number; detail: string }
  'programme.file_repeats': { title: string; rule: string }
  'action.unknown': { action: string }
  'action.closed': { action: string; on: string }
  'action.not_owner': { owners: string }
  'action.due_missing': Record<string, never>
  'action.narrower': { kind: string }
  'feed.unknown': Record<string, never>
}
