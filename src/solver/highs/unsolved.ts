/** HiGHS gave up, or its WebAssembly did: what it had is lost, what was known before is not. */
export class Unsolved extends Error {}

/** Calls HiGHS; whatever it throws becomes {@link Unsolved}. */
export function asked<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw error instanceof Unsolved ? error : new Unsolved((error as Error).message, { cause: error })
  }
}
