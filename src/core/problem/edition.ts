/** Refusals about editions. */
export interface EditionProblems {
  'edition.unknown': { edition: string }
}
