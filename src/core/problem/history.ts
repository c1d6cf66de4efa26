/** Refusals about versions, repeated requests and text. */
export interface HistoryProblems {
  'subject.changed': { version: number }
  'request.version_missing': Record<string, never>
  'request.key_reused': { key: string }
  'text.too_long': { field: string; limit: number; length: number }
  'text.empty': { field: string }
  'text.character': { field: string; character: string }
}
