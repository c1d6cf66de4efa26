import type { ProblemView } from '../../contract/common.ts'
import { hearOfExercise } from './exercise.ts'

/** A refusal of the server, in the reader's language, with a remedy. */
export class Refused extends Error {
  readonly problem: ProblemView
  constructor(problem: ProblemView) {
    super(problem.code)
    this.name = 'Refused'
    this.problem = problem
  }
}

/** No answer, or one that is not ours. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'Unreachable'
  }
}

export type Query = Readonly<Record<string, string | number | undefined>>

export function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') params.set(key, String(value))
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

export const isProblem = (body: unknown): body is ProblemView =>
  typeof body === 'object' && body !== null && 'code' in body && 'remedy' in body

/** Asks the public interface; throws {@link Refused} or {@link Unreachable}. */
export async function ask<T>(path: string, query: Query, signal: AbortSignal): Promise<T> {
  let answer: Response
  let body: unknown
  try {
    answer = await fetch(address(path, query), { signal, headers: { accept: 'application/json' } })
    hearOfExercise(answer.headers)
    body = await answer.json()
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new Unreachable(cause)
  }
  if (answer.ok) return body as T
  throw isProblem(body) ? new Refused(body) : new Unreachable(answer.status)
}
