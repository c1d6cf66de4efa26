import { parentPort, workerData } from 'node:worker_threads'
import { run } from '../../../src/solver/run.ts'
import type { Assignment } from '../../../src/solver/worker.ts'

// A thread that hands over the instant plan, then the best one to be kept, and never ends.
const { order } = workerData as Assignment
const ear = { progress: () => {}, stopped: () => false, now: () => 0 }
const keep = (result: unknown): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort!.postMessage({ type: 'early', result })
keep(await run({ ...order, engine: 'greedy' }, ear, () => {}))
keep(await run({ ...order, engine: 'exhaustive' }, ear, () => {}))
for (;;) Math.sqrt(2)
