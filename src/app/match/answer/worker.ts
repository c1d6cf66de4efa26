import { parentPort, workerData } from 'node:worker_threads'
import type { Given } from '../../../core/match/explain/ask.ts'
import { Refusal, type Problem } from '../../../core/problem.ts'
import { canonical } from '../canonical.ts'
import { meansOf, type Manner } from './means.ts'
import { answer, type QuestionName } from './question.ts'
import { Memory } from './remembered.ts'

/** A question as it is sent to the thread that answers. */
export interface Sent {
  readonly name: QuestionName
  readonly given: Given
  readonly input: unknown
  readonly manner: Omit<Manner, 'digest'>
  /** Name of the plan, under which its problem is remembered; null for one that has none. */
  readonly key: string | null
}

export type Reply =
  | { readonly type: 'answer'; readonly answer: object }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'failed'; readonly detail: string }
  | { readonly type: 'memory' }

export interface Start {
  /** One integer: 1 once the answer is to end with what it has. */
  readonly stop: SharedArrayBuffer
  readonly megabytes: number
}

class TooMuch extends Error {}

const { stop, megabytes } = workerData as Start
const flag = new Int32Array(stop)
/** Milliseconds between two looks at the memory, of which V8's own limit sees only a part. */
const LOOK = 200
let looked = 0

const ear = {
  progress: () => {},
  stopped: () => {
    const now = performance.now()
    if (now - looked > LOOK) {
      looked = now
      const { heapUsed, external } = process.memoryUsage()
      if (heapUsed + external > megabytes * 2 ** 20) throw new TooMuch()
    }
    return Atomics.load(flag, 0) === 1
  },
  now: () => performance.now(),
}

const memory = new Memory()

async function reply({ name, given, input, manner, key }: Sent): Promise<Reply> {
  try {
    const means = meansOf({ ...manner, digest: (packages) => canonical({ packages }).sha256 }, ear)
    const known = manner.quick ? { ...given, prices: memory.of(key, given) } : given
    const found = await answer(name, known, means, input as never)
    return { type: 'answer', answer: { ...found, discarded: means.discarded() } }
  } catch (error) {
    if (error instanceof Refusal) return { type: 'refused', problem: error.problem }
    if (error instanceof TooMuch || /allocation failed|Invalid typed array length/.test(String(error)))
      return { type: 'memory' }
    return { type: 'failed', detail: String(error).slice(0, 300) }
  }
}

// The rule is about windows; threads have no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort!.on('message', (sent: Sent) => void reply(sent).then((message) => parentPort!.postMessage(message)))
