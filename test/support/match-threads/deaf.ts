import { parentPort, workerData } from 'node:worker_threads'
import { run } from '../../../src/solver/run.ts'
import type { Assignment } from '../../../src/solver/worker.ts'

// A thread that has its instant plan, and then hears no stop and never ends.
const { order } = workerData as Assignment
const ear = { progress: () => {}, stopped: () => false, now: () => 0 }
const result = await run({ ...order, engine: 'greedy' }, ear, () => {})
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort!.postMessage({ type: 'early', result })
for (;;) Math.sqrt(2)
