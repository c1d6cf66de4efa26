import { Refused } from '../ui/fetch.ts'

/** Fields that a refusal is about where it does not name one itself. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'requirement.days_reversed': 'until',
  'requirement.not_later': 'from',
  'requirement.ended': 'from',
  'requirement.overlaps': 'from',
  'requirement.task_invalid': 'mandateTask',
  'observation.unit_wrong': 'value',
  'observation.day_ahead': 'validOn',
  'cause.no_evidence': 'evidence',
  'source.unknown': 'source.id',
  'source.url_invalid': 'source.url',
}

/** The field that a refusal is about; a day that cannot be read is found by what was written. */
function fieldOf({ code, params }: Refused['problem'], days: Readonly<Record<string, string | null>>): string | null {
  if (code.startsWith('standard.')) return 'standards'
  if (FIELD_OF[code] !== undefined) return FIELD_OF[code]
  if (code.startsWith('history.day'))
    return Object.keys(days).find((name) => (days[name] ?? '') === params['value']) ?? null
  return typeof params['field'] === 'string' ? params['field'] : null
}

/** What the server says of each field, with what to do, and of the form as a whole. */
export interface Problems {
  readonly of: (field: string) => string | null
  /** The refusal, where no field shows it. */
  readonly rest: Error | null
}

export function problemsOf(
  error: Error | null,
  fields: readonly string[],
  days: Readonly<Record<string, string | null>> = {},
): Problems {
  const problem = error instanceof Refused ? error.problem : null
  const field = problem === null ? null : fieldOf(problem, days)
  const shown = field !== null && fields.includes(field) ? field : null
  return {
    of: (name) => (problem !== null && name === shown ? `${problem.detail} ${problem.remedy}` : null),
    rest: shown === null ? error : null,
  }
}

/** True where somebody else has changed the thing meanwhile. */
export const isConflict = (error: Error | null): boolean =>
  error instanceof Refused && error.problem.code === 'subject.changed'
