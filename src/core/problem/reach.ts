/** Refusals about reach: what planning assumes, and the files that it reads. */
export interface ReachProblems {
  'reach.assumption_unknown': { key: string; known: string }
  'reach.assumption_range': { key: string; low: string; high: string; unit: string; least: number; most: number }
  'reach.missing_invalid': { value: string; most: number }
  /** A fact that a question brings does not make sense. */
  'reach.fact_invalid': { list: string; row: number; field: string; value: string }
  'reach.facts_too_many': { list: string; count: number; most: number }
  /** A shipped file does not say what it must: a fault of the installation. */
  'reach.data_invalid': { file: string; row: number; field: string; value: string }
}
