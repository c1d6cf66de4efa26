import { Worker } from 'node:worker_threads'
import { refuse, Refusal } from '../../../core/problem.ts'
import type { Done, Task } from './task.ts'

/** Sources run as TypeScript, an installed package as JavaScript. */
const SCRIPT = new URL(`./worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
const HEAP_MB = 1_024
const LONGEST_MS = 120_000
/** Files under way at once in this process; others wait, and beyond that many are sent away. */
const AT_ONCE = 2
const WAITING = 8

let running = 0
const waiting: (() => void)[] = []

async function turn(): Promise<void> {
  if (running < AT_ONCE) {
    running += 1
    return
  }
  if (waiting.length >= WAITING) refuse('exchange.busy', {})
  // Whoever is done hands its place on: `running` stays as it is.
  await new Promise<void>((go) => waiting.push(go))
}

function next(): void {
  const go = waiting.shift()
  if (go) go()
  else running -= 1
}

/**
 * Does work on a file in a thread with bounds on memory and time, so that a hostile file costs a refusal.
 * `file` names it in problems.
 * @throws Refusal sheet.damaged, sheet.too_heavy, exchange.busy, and what is wrong with a text
 */
export async function inWorker<T extends 'book' | 'bytes'>(
  task: Task,
  file: string,
  wanted: T,
): Promise<Extract<Done, Record<T, unknown>>[T]> {
  await turn()
  try {
    const done = await run(task)
    if (done === null) return refuse('sheet.too_heavy', { file })
    if ('problem' in done) throw new Refusal(done.problem)
    return wanted in done ? (done as never)[wanted] : refuse('sheet.damaged', { file })
  } finally {
    next()
  }
}

/** Null where the work took too much memory or time. */
function run(task: Task): Promise<Done | null> {
  return new Promise((resolve) => {
    const worker = new Worker(SCRIPT, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      workerData: task,
      env: {},
    })
    const end = (answer: Done | null): void => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(null), LONGEST_MS)
    worker.once('message', (answer: Done) => end(answer))
    worker.once('error', (error: { code?: string; message: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? null : { failed: error.message }),
    )
  })
}
