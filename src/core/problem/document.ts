/** Refusals about papers and issued documents. */
export interface DocumentProblems {
  /** A letter is no spreadsheet. */
  'paper.format_unfit': { format: string; allowed: string }
  'paper.language_unfit': { language: string; allowed: string }
  /** So many papers are being made at once that this one was not begun. */
  'paper.busy': Record<string, never>
  'paper.too_heavy': { paper: string }
  'document.unknown': { symbol: string }
  /** What is stored does not have the hash that was stored with it. */
  'document.damaged': { symbol: string }
  'document.symbol_invalid': { symbol: string }
  'document.symbol_taken': { symbol: string; on: string }
  /** An addendum, a correction or a revision of nothing. */
  'document.base_unknown': { symbol: string; base: string }
  'document.language_missing': { symbol: string; language: string; allowed: string }
}
