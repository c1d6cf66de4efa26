/** Refusals about versions, repeated requests, text, backups and live connections. */
export interface HistoryProblems {
  'subject.changed': { version: number }
  'request.version_missing': Record<string, never>
  'request.key_reused': { key: string }
  'text.too_long': { field: string; limit: number; length: number }
  'text.empty': { field: string }
  'text.character': { field: string; character: string }
  'backup.foreign': { file: string }
  'backup.damaged': { file: string }
  'backup.newer': { file: string; found: string; known: string }
  'backup.unreadable': { file: string; detail: string }
  'backup.passphrase_needed': { file: string }
  'backup.passphrase_wrong': { file: string }
  'backup.passphrase_short': { file: string; least: number }
  'backup.not_encrypted': { file: string }
  'backup.nothing': { where: string }
  'backup.not_empty': { where: string }
  'backup.not_confirmed': { where: string }
  'backup.in_use': { where: string; sessions: number }
  'backup.owner_needed': { detail: string }
  'backup.schema_differs': { file: string; table: string }
  'backup.not_verified': { what: string }
  'ledger.entry_unknown': { entry: number }
  'live.too_many': { limit: number }
  'live.full': Record<string, never>
}
