import { parentPort, workerData } from 'node:worker_threads'
import { Refusal, type Problem } from '../core/problem.ts'
import type { Ear, Progress } from './port.ts'
import { run, type Order, type Result } from './run.ts'

/** What a worker is started with. */
export interface Assignment {
  readonly order: Order
  /** One integer: 1 once the run is to end. */
  readonly stop: SharedArrayBuffer
  readonly megabytes: number
}

/** What a worker says. */
export type Message =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'early' | 'answer'; readonly result: Result }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'failed'; readonly detail: string }
  | { readonly type: 'memory' }

/** Milliseconds between two looks at the memory. */
const LOOK = 200

class TooMuch extends Error {}

const { order, stop, megabytes } = workerData as Assignment
const flag = new Int32Array(stop)
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (message: Message): void => parentPort!.postMessage(message)

let looked = 0
/** V8's own limit does not count typed arrays and WebAssembly: they are looked at here. */
function checkMemory(): void {
  const now = performance.now()
  if (now - looked < LOOK) return
  looked = now
  const { heapUsed, external } = process.memoryUsage()
  if (heapUsed + external > megabytes * 2 ** 20) throw new TooMuch()
}

const ear: Ear = {
  progress: (progress) => tell({ type: 'progress', progress }),
  stopped: () => {
    checkMemory()
    return Atomics.load(flag, 0) === 1
  },
  now: () => performance.now(),
}

try {
  tell({ type: 'answer', result: await run(order, ear, (result) => tell({ type: 'early', result })) })
} catch (error) {
  if (error instanceof Refusal) tell({ type: 'refused', problem: error.problem })
  else if (error instanceof TooMuch || /allocation failed|Invalid typed array length/.test(String(error)))
    tell({ type: 'memory' })
  else tell({ type: 'failed', detail: String(error).slice(0, 300) })
}
