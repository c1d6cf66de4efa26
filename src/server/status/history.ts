import type { HistoryProblems } from '../../core/problem/history.ts'
import type { Status } from './code.ts'

export const historyStatus: Readonly<Record<keyof HistoryProblems, Status>> = {
  'subject.changed': 412,
  'request.version_missing': 428,
  'request.key_reused': 422,
  'text.too_long': 400,
  'text.empty': 400,
  'text.character': 400,
  'backup.foreign': 400,
  'backup.damaged': 400,
  'backup.newer': 400,
  'backup.unreadable': 400,
  'backup.passphrase_needed': 400,
  'backup.passphrase_wrong': 400,
  'backup.passphrase_short': 400,
  'backup.not_encrypted': 400,
  'backup.nothing': 404,
  'backup.not_empty': 409,
  'backup.not_confirmed': 400,
  'backup.in_use': 409,
  'backup.owner_needed': 503,
  'backup.schema_differs': 400,
  'backup.not_verified': 422,
  'ledger.entry_unknown': 404,
  'live.too_many': 429,
  'live.full': 503,
}
