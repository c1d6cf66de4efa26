import { setTimeout as sleep } from 'node:timers/promises'

/** A server that is starting, recovering after a crash, or being replaced by its keeper. */
const PASSING = new Set(['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'])
const PATIENCE_MS = 15_000
const PAUSE_MS = 60

/** Runs `work` again while the embedded server is on its way up; any other failure passes at once. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const { code = '', message = '' } = error as { code?: string; message?: string }
      const passing = PASSING.has(code) || message.includes('Connection terminated unexpectedly')
      if (!passing || Date.now() > until) throw error
      await sleep(PAUSE_MS)
    }
  }
}
