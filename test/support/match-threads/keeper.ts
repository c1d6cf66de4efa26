import { parentPort, workerData } from 'node:worker_threads'
import { run } from '../../../src/solver/run.ts'
import type { Assignment } from '../../../src/solver/worker.ts'

// A thread that hands over the instant plan, then the best one to be kept, says so, and never ends.
const { order } = workerData as Assignment
const ear = { progress: () => {}, stopped: () => false, now: () => 0 }
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const say = (message: object): void => parentPort!.postMessage(message)
const keep = (result: unknown): void => say({ type: 'early', result })
keep(await run({ ...order, engine: 'greedy' }, ear, () => {}))
keep(await run({ ...order, engine: 'exhaustive' }, ear, () => {}))
say({ type: 'progress', progress: { incumbent: 0, bound: 0, work: 0 } })
for (;;) Math.sqrt(2)
