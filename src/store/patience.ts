import { setTimeout as sleep } from 'node:timers/promises'
import { isPassing } from './failure.ts'

const PATIENCE_MS = 15_000
const PAUSE_MS = 60

/** Runs `work` again while the embedded server is on its way up; any other failure passes at once. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || Date.now() > until) throw error
      await sleep(PAUSE_MS)
    }
  }
}
