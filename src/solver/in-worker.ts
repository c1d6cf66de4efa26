import { Worker } from 'node:worker_threads'
import { problem, Refusal, type Problem } from '../core/problem.ts'
import type { Progress } from './port.ts'
import type { Order, Result } from './run.ts'
import { reached } from './tax.ts'
import type { Assignment, Message } from './worker.ts'

export interface Hearing {
  readonly progress?: (progress: Progress) => void
  /** Ends the run with the best plan so far. */
  readonly signal?: AbortSignal
  /** Most memory that the run may use, in megabytes. */
  readonly megabytes?: number
  /** How long a run that should have ended is waited for, in milliseconds. */
  readonly grace?: number
  /** Another program for the thread than `worker.ts`. */
  readonly program?: URL
}

/** What came of a run: an answer, perhaps only the instant one, and why it is no better. */
export interface Outcome {
  /** The engine's answer; null where it gave none. */
  readonly result: Result | null
  /** The best plan that was kept on the way: the instant one at first. */
  readonly early: Result | null
  readonly failure: Problem | null
}

export const MEGABYTES = 4096

/** A run that was told to end, or whose time is over, is waited for so long, in milliseconds. */
const GRACE = 10_000
const HURRY = 5_000
/** So long beyond its time a run may take to lay the problem out, before there is any plan. */
const LAYOUT = 600_000
/** Timers count milliseconds in 32 bits. */
const MOST_WAIT = 2 ** 31 - 1

/**
 * Runs an order in a thread of its own. Whatever happens to the thread (memory, a crash, no end), this process lives on
 * and the outcome says what there is. Throws only a {@link Refusal}, for an order that cannot be solved at all.
 */
export function inWorker(order: Order, hearing: Hearing = {}): Promise<Outcome> {
  const { megabytes = MEGABYTES, grace = GRACE, signal } = hearing
  const engine = order.engine ?? 'default'
  const stop = new SharedArrayBuffer(4)
  const assignment: Assignment = { order, stop, megabytes }
  const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js'
  const worker = new Worker(hearing.program ?? new URL(file, import.meta.url), {
    workerData: assignment,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise((resolve, reject) => {
    let early: Result | null = null
    const timers: NodeJS.Timeout[] = []
    const end = (done: () => void): void => {
      timers.forEach(clearTimeout)
      signal?.removeEventListener('abort', ask)
      done()
      void worker.terminate()
    }
    const settle = (result: Result | null, failure: Problem | null): void =>
      end(() => resolve({ result, early, failure }))
    const memory = (): void => settle(null, problem('match.memory', { engine, megabytes }))
    const failed = (detail: string): void => settle(null, problem('match.engine_failed', { engine, detail }))
    const giveUp = (): void =>
      settle(null, problem('match.engine_failed', { engine, detail: 'it did not end in time' }))
    const { seconds } = order.limits
    const watch = (longer: number): void => {
      if (seconds !== null) timers.push(setTimeout(giveUp, Math.min(MOST_WAIT, seconds * 1200 + longer)))
    }
    const ask = (): void => {
      Atomics.store(new Int32Array(stop), 0, 1)
      // Nothing has failed: somebody was in a hurry, and what has been kept is shown.
      timers.push(setTimeout(() => settle(null, null), Math.min(grace, HURRY)))
    }
    const hear = (message: Message): void => {
      if (message.type === 'progress') hearing.progress?.(message.progress)
      else if (message.type === 'answer') settle(message.result, null)
      else if (message.type === 'refused') end(() => reject(new Refusal(message.problem)))
      else if (message.type === 'failed') failed(message.detail)
      else if (message.type === 'memory') memory()
      else {
        // From here on there is a plan to fall back on: an engine that overlooks its time is not waited for.
        if (!early) watch(grace)
        if (!early || reached(message.result) >= reached(early)) early = message.result
      }
    }
    watch(LAYOUT)
    worker.on('message', hear)
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? memory() : failed(String(error).slice(0, 300)),
    )
    worker.on('exit', (code) => failed(`its thread ended with code ${code}`))
    if (signal?.aborted) ask()
    else signal?.addEventListener('abort', ask)
  })
}
