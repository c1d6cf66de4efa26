import { Worker } from 'node:worker_threads'
import { refuse, Refusal, type Problem } from '../core/problem.ts'
import type { Format, Paper } from './block.ts'

/** Sources run as TypeScript, an installed package as JavaScript. */
const SCRIPT = new URL(`./press-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
const HEAP_MB = 1_536
const LONGEST_MS = 120_000
/** Papers that may wait for the press; beyond that they are sent away. */
const WAITING = 32
/** A press that has had nothing to do for so long is given back. */
const IDLE_MS = 60_000

export type Printed =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failed: string }

interface Job {
  readonly id: number
  readonly paper: Paper
  readonly format: Format
  readonly done: (bytes: Uint8Array) => void
  readonly failed: (why: Problem | Error) => void
}

let worker: Worker | null = null
let current: Job | null = null
let timer: NodeJS.Timeout | undefined
let count = 0
const queue: Job[] = []

/**
 * Gives a paper its form in a thread of its own, one paper after the other: the compiler of pages is kept warm, and a
 * paper that takes too much costs a refusal.
 * @throws Refusal paper.busy, paper.too_heavy
 */
export function press(paper: Paper, format: Format): Promise<Uint8Array> {
  if (queue.length >= WAITING) return refuse('paper.busy', {})
  return new Promise((done, reject) => {
    const failed: Job['failed'] = (why) => reject(why instanceof Error ? why : new Refusal(why))
    queue.push({ id: ++count, paper, format, done, failed })
    next()
  })
}

function next(): void {
  if (current) return
  clearTimeout(timer)
  current = queue.shift() ?? null
  if (!current) {
    timer = setTimeout(close, IDLE_MS)
    timer.unref()
    worker?.unref()
    return
  }
  worker ??= open()
  worker.ref()
  timer = setTimeout(() => tooHeavy(), LONGEST_MS)
  worker.postMessage({ id: current.id, paper: current.paper, format: current.format }, [])
}

function open(): Worker {
  const made = new Worker(SCRIPT, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {},
  })
  made.on('message', (answer: Printed) => {
    if (answer.id !== current?.id) return
    const job = current
    current = null
    if ('bytes' in answer) job.done(answer.bytes)
    else job.failed(new Error(answer.failed))
    next()
  })
  made.on('error', (error: Error & { code?: string }) => {
    if (made !== worker) return
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooHeavy()
    else givenUp(error)
  })
  return made
}

const tooHeavy = (): void =>
  givenUp({ code: 'paper.too_heavy', params: { paper: current?.paper.title ?? '' } } as Problem)

/** The paper under work is refused; the next one has a new thread. */
function givenUp(why: Problem | Error): void {
  const job = current
  current = null
  close()
  job?.failed(why)
  next()
}

/** Ends the thread; a later paper opens another. */
function close(): void {
  void worker?.terminate()
  worker = null
}
