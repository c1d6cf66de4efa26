import { setTimeout as sleep } from 'node:timers/promises'
import { attach, type Attachment, type Step } from './attach.ts'
import type { Config } from './door.ts'
import type { StoreFailure } from './failure.ts'
import { preparePlaces } from './paths.ts'

export { StoreFailure, type FailureCode, type FailureParams } from './failure.ts'
export type { Config } from './door.ts'

export interface LeaseOptions {
  /** How long the server outlives its last lease, in milliseconds (1000); whoever starts it decides. */
  readonly graceMs?: number
  /** How long to wait without a sign of life, in milliseconds (30 000). A long recovery gives signs of life. */
  readonly deadlineMs?: number
  readonly onProgress?: (step: Step) => void
}

/** The right to use the embedded server. It runs as long as anybody, in any process, holds one. */
export interface Lease {
  /** Connection settings of the superuser; the same for the life of the home directory. */
  readonly config: Config
  /** Changes when the keeper had to be replaced. */
  readonly keeperPid: number
  /** Gives the lease back; afterwards it holds no timer or socket. Safe to call twice. */
  release(): Promise<void>
  /**
   * Called each time the server was lost and could not be had again. A lost keeper or server is normally replaced
   * within a second and only seen as broken connections; after a failure the lease goes on trying.
   */
  onLost(callback: (failure: StoreFailure) => void): void
}

const RETRY_MS = 2000

/**
 * Takes a lease on the embedded PostgreSQL whose files are in the directory `home`; starts it if need be.
 * A lease ends with its process, however that dies, and does not itself keep the process alive.
 * Throws a StoreFailure where the server cannot be had: the remedy is to give a DATABASE_URL.
 */
export async function lease(home: string, options: LeaseOptions = {}): Promise<Lease> {
  const { graceMs = 1000, deadlineMs = 30_000, onProgress = () => {} } = options
  const places = preparePlaces(home)
  const released = new AbortController()
  const listeners: ((failure: StoreFailure) => void)[] = []

  let last: Step | undefined
  const report = (step: Step) => {
    if (step !== last) onProgress((last = step))
  }
  let held: Attachment = await attach(places, { graceMs, deadlineMs, onProgress: report }, released.signal)
  const upkeep = keepUp()

  async function keepUp(): Promise<void> {
    while (!released.signal.aborted) {
      if (!held.socket.closed) await new Promise((resolve) => held.socket.once('close', resolve))
      try {
        if (!released.signal.aborted) held = await regain()
      } catch (failure) {
        if (released.signal.aborted) return
        for (const tell of listeners) tell(failure as StoreFailure)
        await sleep(RETRY_MS, undefined, { ref: false, signal: released.signal }).catch(() => {})
      }
    }
  }

  function regain(): Promise<Attachment> {
    preparePlaces(home)
    return attach(places, { graceMs, deadlineMs, onProgress: () => {} }, released.signal)
  }

  return {
    config: held.config,
    get keeperPid() {
      return held.keeperPid
    },
    async release() {
      released.abort()
      held.socket.destroy()
      await upkeep
    },
    onLost: (callback) => void listeners.push(callback),
  }
}
