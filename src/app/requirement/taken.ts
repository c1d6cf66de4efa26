import { Refusal, type Verdict } from '../../core/problem.ts'

/** The value of a verdict; what it blocks is refused. */
export function taken<T>(verdict: Verdict<T>): T {
  if (!verdict.ok) throw new Refusal(verdict.problem)
  return verdict.value
}
