/** Refusals about match problems, plans and runs. `field` is a path such as `offers[3].from`, `$` for the whole. */
export interface MatchProblems {
  'match.unreadable': { file: string; detail: string }
  /** The file is text, but not JSON. */
  'match.not_json': { file: string; detail: string }
  /** Brackets within brackets, deeper than any problem or plan goes. */
  'match.nested_too_deep': { file: string; limit: number }
  /** The file is not text in UTF-8. */
  'match.encoding': { file: string; found: string }
  'match.file_too_large': { file: string; megabytes: number; limit: number }
  'match.field_type': { field: string; expected: string; found: string }
  'match.field_range': { field: string; value: number; from: number; to: number }
  'match.field_character': { field: string }
  'match.field_choice': { field: string; value: string; allowed: string }
  'match.field_unknown': { field: string; allowed: string }
  'match.field_missing': { field: string }
  'match.too_large': { field: string; count: number; limit: number }
  'match.id_duplicate': { field: string; id: string }
  /** `list` is the part of the problem in which the id should stand. */
  'match.id_unknown': { field: string; id: string; list: string }
  'match.period_empty': { field: string; from: number; until: number }
  'match.not_ascending': { field: string }
  'match.own_substitute': { field: string; id: string }
  /** A package that must stand as it is breaks a rule of the problem. */
  'match.fixed_impossible': { requirement: string; offer: string }
  /** An engine gave a plan that does not verify: a defect of the program; the plan is not shown. */
  'match.plan_discarded': { engine: string; breaches: number; first: string }
  /** A search within an engine gave up; the plan and the bound it had before are shown. */
  'match.search_failed': { engine: string; detail: string }
  'match.engine_failed': { engine: string; detail: string }
  'match.memory': { engine: string; megabytes: number }
}
