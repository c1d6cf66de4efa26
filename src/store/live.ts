import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { News } from '../core/access/audience.ts'
import { CHANNEL } from './ledger/append.ts'
import type { Store } from './open.ts'

export interface Listening {
  /** Settles when the first connection listens: what is written from then on is heard. */
  readonly ready: Promise<void>
  close(): Promise<void>
}

export interface Hearing {
  readonly onNews: (news: News) => void
  /** The connection was broken and is back: entries in between were not heard. */
  readonly onMissed: () => void
}

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [100, 10_000]
/** A connection that is dead without having said so is found within this time, in milliseconds. */
const PROBE_MS = 20_000

/**
 * Hears of every ledger entry that any process writes, over a connection of its own, which is made anew whenever it
 * breaks.
 */
export function listenToLedger(store: Store, { onNews, onMissed }: Hearing): Listening {
  const closing = new AbortController()
  const ready = Promise.withResolvers<void>()
  let client: pg.Client | null = null
  let times = 0

  const running = keepListening()
  return {
    ready: ready.promise,
    async close() {
      closing.abort()
      client?.connection.stream.destroy()
      ready.resolve()
      await running
    },
  }

  async function keepListening(): Promise<void> {
    let pause = FIRST_PAUSE_MS
    while (!closing.signal.aborted) {
      try {
        await listenOnce(() => (pause = FIRST_PAUSE_MS))
      } catch {
        // Broken, or not to be had yet: the next one is tried.
      }
      await sleep(pause, undefined, { ref: false, signal: closing.signal }).catch(() => {})
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }

  /** Listens until the connection breaks. */
  async function listenOnce(onListening: () => void): Promise<void> {
    const { options } = store.pool
    // The pool hides its password from being copied.
    const own = new pg.Client({
      ...options,
      password: options.password,
      application_name: 'gaplist live',
      keepAlive: true,
    })
    const ended = new Promise<void>((resolve) => own.on('end', () => resolve()).on('error', () => resolve()))
    client = own
    try {
      await own.connect()
      own.on('notification', ({ payload }) => {
        const news = newsOf(payload)
        if (news) onNews(news)
      })
      await own.query(`listen ${CHANNEL}`)
      // Waiting for news alone does not keep the process alive.
      const socket = own.connection.stream as unknown as Socket
      socket.unref()
      onListening()
      times += 1
      if (times > 1) onMissed()
      ready.resolve()
      const probing = setInterval(() => void probe(own), PROBE_MS).unref()
      await ended
      clearInterval(probing)
    } finally {
      own.connection.stream.destroy()
    }
  }
}

/** Asks for a sign of life; without one the connection is given up. */
async function probe(client: pg.Client): Promise<void> {
  const giveUp = setTimeout(() => client.connection.stream.destroy(), PROBE_MS / 2).unref()
  await client.query('select').catch(() => {})
  clearTimeout(giveUp)
}

/** Anybody with a login may notify: what is no entry of ours is not heard. */
function newsOf(payload: string | undefined): News | null {
  try {
    const { seq, action, audience } = JSON.parse(payload ?? '') as Partial<News>
    if (!Number.isSafeInteger(seq) || typeof action !== 'string') return null
    if (audience === null) return { seq: seq!, action, audience }
    const organisations = audience?.organisations
    if (typeof audience?.visibility !== 'string' || !Array.isArray(organisations)) return null
    return { seq: seq!, action, audience: { visibility: audience.visibility, organisations } }
  } catch {
    return null
  }
}
