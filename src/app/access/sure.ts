import { Refusal, type Verdict } from '../../core/problem.ts'

/**
 * The value that a rule has passed.
 * @throws Refusal with the problem that blocked it
 */
export function sure<T>(verdict: Verdict<T>): T {
  if (verdict.ok) return verdict.value
  throw new Refusal(verdict.problem)
}
