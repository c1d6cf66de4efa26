import type { ProblemCode } from '../core/problem.ts'
import type { Status } from './status/code.ts'
import { accessStatus } from './status/access.ts'
import { arrangementStatus } from './status/arrangement.ts'
import { assignmentStatus } from './status/assignment.ts'
import { documentStatus } from './status/document.ts'
import { editionStatus } from './status/edition.ts'
import { exchangeStatus } from './status/exchange.ts'
import { exerciseStatus } from './status/exercise.ts'
import { historyStatus } from './status/history.ts'
import { matchAnswersStatus } from './status/match-answers.ts'
import { matchRunStatus } from './status/match-run.ts'
import { matchStatus } from './status/match.ts'
import { reachStatus } from './status/reach.ts'
import { requirementStatus } from './status/requirement.ts'
import { reviewStatus } from './status/review.ts'
import { supplyStatus } from './status/supply.ts'

/** HTTP status of each problem: a new code does not compile until it has one. */
export const STATUS: Readonly<Record<ProblemCode, Status>> = {
  ...accessStatus,
  ...arrangementStatus,
  ...assignmentStatus,
  ...documentStatus,
  ...editionStatus,
  ...exchangeStatus,
  ...exerciseStatus,
  ...historyStatus,
  ...matchAnswersStatus,
  ...matchStatus,
  ...matchRunStatus,
  ...reachStatus,
  ...requirementStatus,
  ...reviewStatus,
  ...supplyStatus,
  'capability.unknown': 404,
  'cli.option_invalid': 400,
  'cli.usage': 400,
  'file.exists': 409,
  'file.not_found': 404,
  'file.unreadable': 400,
  'file.unwritable': 500,
  'headline.no_such_observation': 404,
  'history.before_first_fact': 404,
  'history.day_invalid': 400,
  'history.day_too_far': 400,
  'import.day_missing': 400,
  'import.layout_unknown': 400,
  internal: 500,
  'language.unknown': 400,
  'line.unknown': 404,
  'mission.unknown': 404,
  'request.invalid': 400,
  'request.method': 405,
  'request.not_found': 404,
  'server.port_taken': 409,
  'store.auth_failed': 503,
  'store.database_missing': 503,
  'store.embedded.corrupt': 503,
  'store.embedded.disk_full': 503,
  'store.embedded.not_started': 503,
  'store.embedded.not_writable': 503,
  'store.embedded.socket_path': 503,
  'store.embedded.unsupported': 503,
  'store.embedded.version': 503,
  'store.no_rights': 503,
  'store.encoding': 503,
  'store.schema_newer': 503,
  'store.too_old': 503,
  'store.unavailable': 503,
  'store.unreachable': 503,
  'store.url_invalid': 503,
  'store.urls_differ': 503,
  'unit.mismatch': 400,
}
