/** Refusals about files that come in and go out. */
export interface ExchangeProblems {
  'exchange.file_too_large': { bytes: number; limit: number }
}
