import type { MatchRunProblems } from '../../core/problem/match-run.ts'
import type { Status } from './code.ts'

export const matchRunStatus: Readonly<Record<keyof MatchRunProblems, Status>> = {
  'run.unknown': 404,
  'run.damaged': 500,
  'run.too_many': 429,
  'run.queue_full': 503,
  'run.limit_invalid': 400,
  'run.engine_unknown': 400,
  'run.not_running': 409,
  'run.not_yours': 403,
  'run.share_unknown': 400,
  'run.share_confidential': 422,
  'run.failed': 409,
  'run.assumption_invalid': 400,
  'run.language_invalid': 400,
  'run.language_mission': 400,
  'run.keep_unknown': 400,
  'run.keep_impossible': 409,
}
