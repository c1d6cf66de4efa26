import type { HistoryProblems } from '../../core/problem/history.ts'
import type { Status } from './code.ts'

export const historyStatus: Readonly<Record<keyof HistoryProblems, Status>> = {
  'subject.changed': 412,
  'request.version_missing': 428,
  'request.key_reused': 422,
  'text.too_long': 400,
  'text.empty': 400,
  'text.character': 400,
}
