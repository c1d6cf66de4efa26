import { problem, Refusal, type Problem, type ProblemCode } from '../core/problem.ts'
import { StoreFailure } from './embedded/embedded.ts'

/** Runs `work`; a failure of the embedded server becomes a refusal that a person can be told. */
export async function storeProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreFailure)
      throw new Refusal(problem(error.code as ProblemCode, error.params as never) as Problem)
    throw error
  }
}
