import type { ReviewProblems } from '../../core/problem/review.ts'

export const problemReview: Record<`problem.${keyof ReviewProblems}` | `remedy.${keyof ReviewProblems}`, string> = {
  'problem.review.expiry_past':
    'The mandate expired on {expiry}, before {today}: there is nothing left to review in time.',
  'remedy.review.expiry_past': 'Record the decision that extended it, or ask as of an earlier day.',
  'problem.review.window_past':
    'A review would have to be held by {latest} for a mandate that expires on {expiry}; the soonest day to which anyone can be invited is {soonest}.',
  'remedy.review.window_past': 'Shorten the notice or the window in the settings of the plan, or agree a day by hand.',
  'problem.review.no_free_day':
    'Between {from} and {latest} no working day is free (working days: {days}; with another review: {reviews}; programmes of work: {entries}).',
  'remedy.review.no_free_day': 'Move an entry of a programme of work, move another review, or agree a day by hand.',
}
