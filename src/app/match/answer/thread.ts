import { Worker } from 'node:worker_threads'
import type { Given } from '../../../core/match/explain/ask.ts'
import { problem, Refusal, refuse, type Problem } from '../../../core/problem.ts'
import type { Manner } from './means.ts'
import type { Answered, QuestionName, Questions } from './question.ts'
import type { Reply, Sent, Start } from './worker.ts'

/** Questions waiting or under way, of one asker and in all; one is answered at a time, as it takes a whole core. */
const MOST = { perAsker: 3, total: 20 } as const
const MEGABYTES = 2048
/** An answer whose time is over is waited for so long, in milliseconds. */
const GRACE = 10_000

interface Hearing {
  /** Who asks, so that nobody fills the queue alone. */
  readonly asker: string
  /** Name of the plan that is asked about, if it has one: its problem is remembered for the next question. */
  readonly key?: string
  /** Ends the answer with what it has. */
  readonly signal?: AbortSignal | undefined
}

/** A thread that answers questions about plans. What kills it refuses one answer; the next gets a thread of its own. */
export class AnswerThread {
  #worker: { readonly worker: Worker; readonly flag: Int32Array } | null = null
  #turn: Promise<unknown> = Promise.resolve()
  readonly #waiting: string[] = []

  /** @throws Refusal run.too_many, run.queue_full, match.engine_failed, match.memory, and what the answer refuses */
  async ask<Q extends QuestionName>(
    name: Q,
    given: Given,
    input: Questions[Q]['input'],
    manner: Omit<Manner, 'digest'>,
    { asker, signal, key }: Hearing,
  ): Promise<Answered<Q>> {
    const mine = this.#waiting.filter((one) => one === asker).length
    if (mine >= MOST.perAsker) refuse('run.too_many', { limit: MOST.perAsker })
    if (this.#waiting.length >= MOST.total) refuse('run.queue_full', { limit: MOST.total })
    this.#waiting.push(asker)
    const turn = this.#turn.then(() => this.#send({ name, given, input, manner, key: key ?? null }, signal))
    this.#turn = turn.catch(() => {})
    try {
      return (await turn) as Answered<Q>
    } finally {
      this.#waiting.splice(this.#waiting.indexOf(asker), 1)
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.worker.terminate()
  }

  #start(): { readonly worker: Worker; readonly flag: Int32Array } {
    if (this.#worker) return this.#worker
    const stop = new SharedArrayBuffer(4)
    const start: Start = { stop, megabytes: MEGABYTES }
    const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js'
    const worker = new Worker(new URL(file, import.meta.url), {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    })
    const made = { worker, flag: new Int32Array(stop) }
    // Also between questions: an error that nobody hears would end the process.
    worker
      .on('error', () => {})
      .on('exit', () => {
        if (this.#worker === made) this.#worker = null
      })
    this.#worker = made
    return made
  }

  #send(sent: Sent, signal: AbortSignal | undefined): Promise<unknown> {
    const { worker, flag } = this.#start()
    Atomics.store(flag, 0, signal?.aborted ? 1 : 0)
    // While it answers the process stays; a thread that waits for a question keeps nobody.
    worker.ref()
    return new Promise((resolve, reject) => {
      const timers: NodeJS.Timeout[] = []
      const ask = (): void => {
        Atomics.store(flag, 0, 1)
        timers.push(setTimeout(() => lost({ detail: 'it did not end in time' }), GRACE))
      }
      const end = (done: () => void): void => {
        timers.forEach(clearTimeout)
        signal?.removeEventListener('abort', ask)
        worker.off('message', hear).off('error', broke).off('exit', left)
        worker.unref()
        done()
      }
      const engine = sent.manner.engine ?? 'default'
      const memory = (): Problem => problem('match.memory', { engine, megabytes: MEGABYTES })
      /** The thread is gone, or is of no more use. */
      const lost = (why: { readonly detail: string } | 'memory'): void => {
        const found = why === 'memory' ? memory() : problem('match.engine_failed', { engine, ...why })
        end(() => reject(new Refusal(found)))
        this.#worker = null
        void worker.terminate()
      }
      const hear = (reply: Reply): void => {
        if (reply.type === 'answer') end(() => resolve(reply.answer))
        else if (reply.type === 'refused') end(() => reject(new Refusal(reply.problem)))
        else if (reply.type === 'memory') lost('memory')
        else lost({ detail: reply.detail })
      }
      const broke = (error: NodeJS.ErrnoException): void =>
        lost(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : { detail: String(error).slice(0, 300) })
      const left = (code: number): void => lost({ detail: `its thread ended with code ${code}` })
      worker.on('message', hear).on('error', broke).on('exit', left)
      const { all } = sent.manner
      if (all !== null) timers.push(setTimeout(ask, all * 1000 + GRACE))
      signal?.addEventListener('abort', ask)
      // The rule is about windows; threads have no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(sent)
    })
  }
}

/** The thread of this process. */
export const answers = new AnswerThread()
