/** Refusals about arrangements. */
export interface ArrangementProblems {
  'arrangement.unknown': { arrangement: string }
}
