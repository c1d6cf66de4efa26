import { Refusal, type Problem } from '../../src/core/problem.ts'

/** The problem that `work` is refused with; fails where it is not refused, or fails in another way. */
export async function refusal(work: () => Promise<unknown>): Promise<Problem> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
  throw new Error('was not refused')
}

/** The SQLSTATE that `work` fails with; `done` where it does not fail. */
export async function sqlState(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'done'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

/** The same for work that does not wait. */
export function refusalOf(work: () => unknown): Problem {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
  throw new Error('was not refused')
}
