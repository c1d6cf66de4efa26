import { Refused } from './fetch.ts'

/** What the server says of one field, with what to do: it names the field in a parameter. Null: nothing of it. */
export const fieldProblem = (error: Error | null, ...fields: readonly string[]): string | null =>
  error instanceof Refused && fields.includes(String(error.problem.params.field ?? ''))
    ? `${error.problem.detail} ${error.problem.remedy}`
    : null
