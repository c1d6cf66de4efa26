import { parentPort, workerData } from 'node:worker_threads'
import { run } from '../../../src/solver/run.ts'
import type { Assignment } from '../../../src/solver/worker.ts'

// A thread whose instant plan is sound and whose answer is not: it uses an offer twice.
const { order } = workerData as Assignment
const ear = { progress: () => {}, stopped: () => false, now: () => 0 }
const result = await run({ ...order, engine: 'greedy' }, ear, () => {})
const wrong = { ...result, engine: 'exact', packages: [...result.packages, ...result.packages.slice(0, 1)] }
for (const message of [
  { type: 'early', result },
  { type: 'answer', result: wrong },
])
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort!.postMessage(message)
