import type { MatchProblems } from '../../core/problem/match.ts'
import type { Status } from './code.ts'

export const matchStatus: Readonly<Record<keyof MatchProblems, Status>> = {
  'match.unreadable': 400,
  'match.not_json': 400,
  'match.nested_too_deep': 400,
  'match.encoding': 400,
  'match.file_too_large': 413,
  'match.field_type': 422,
  'match.field_range': 422,
  'match.field_character': 422,
  'match.field_choice': 422,
  'match.field_unknown': 422,
  'match.field_missing': 422,
  'match.too_large': 413,
  'match.id_duplicate': 422,
  'match.id_unknown': 422,
  'match.period_empty': 422,
  'match.not_ascending': 422,
  'match.own_substitute': 422,
  'match.fixed_impossible': 409,
  'match.plan_discarded': 500,
  'match.search_failed': 500,
  'match.engine_failed': 500,
  'match.memory': 413,
}
