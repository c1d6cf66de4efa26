import { hears, sliceOf, type News, type Slice } from '../../core/access/audience.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import { refuse } from '../../core/problem.ts'
import type { Hearing, Listening } from '../../store/live.ts'
import { LIVE_LIMITS, type LiveLimits } from './limits.ts'
import { makeRecent } from './recent.ts'
import { Waiting } from './waiting.ts'

/** What an open page is told: that something which it may see has changed, or that it may have missed something. */
export type LiveEvent =
  | { readonly is: 'change'; readonly seq: number; readonly slice: Slice }
  | { readonly is: 'catch-up' }

/** Who takes a seat. */
export interface Guest {
  readonly viewer: Viewer
  /** Where they are; counted where there is no person. */
  readonly address: string
  /** How old what they know is, in milliseconds; null for who has not asked for anything yet. */
  readonly age: number | null
}

export interface Seat {
  /** Settles when the register is listened to: what is written from then on is told. */
  readonly ready: Promise<void>
  /** The next event; null when the connection is to end. */
  next(): Promise<LiveEvent | null>
  leave(): void
}

export interface Hub {
  /**
   * Takes a seat for one connection.
   * @throws Refusal live.too_many, live.full
   */
  join(guest: Guest): Seat
  /** Connections at this moment. */
  readonly seats: number
  /** Ends every connection, at once. */
  close(): Promise<void>
}

/**
 * Tells open pages what the ledger tells this process, each only what its viewer may hear. The register is listened to
 * as long as somebody sits here, and a moment longer.
 */
export function makeHub(listen: (hearing: Hearing) => Listening, limits: LiveLimits = LIVE_LIMITS): Hub {
  const sitting = new Map<Waiting, Viewer & { readonly key: string }>()
  const recent = makeRecent()
  let listening: Listening | null = null
  let lingering: NodeJS.Timeout | undefined
  let closed = false

  const eventOf = ({ seq, action }: News): LiveEvent => ({ is: 'change', seq, slice: sliceOf(action) })
  const hearing: Hearing = {
    onNews(news) {
      recent.add(news)
      for (const [seat, viewer] of sitting) if (hears(viewer, news)) seat.push(eventOf(news))
    },
    onMissed() {
      recent.begin()
      for (const seat of sitting.keys()) seat.push({ is: 'catch-up' })
    },
  }

  function begin(): Listening {
    clearTimeout(lingering)
    if (listening) return listening
    const begun = listen(hearing)
    void begun.ready.then(() => recent.begin())
    listening = begun
    return begun
  }

  async function end(): Promise<void> {
    clearTimeout(lingering)
    const ending = listening
    listening = null
    await ending?.close()
  }

  /** What a guest has missed, before anything else. */
  function catchUp(seat: Waiting, { viewer, age }: Guest): void {
    if (age === null) return
    const missed = recent.within(age)
    if (missed === null) return seat.push({ is: 'catch-up' })
    // Of each slice the last: once is enough to ask again.
    const last = new Map<Slice, News>()
    for (const news of missed) if (hears(viewer, news)) last.set(sliceOf(news.action), news)
    for (const news of last.values()) seat.push(eventOf(news))
  }

  return {
    join(guest) {
      const { viewer, address } = guest
      const key = viewer.person === null ? `address ${address}` : `person ${viewer.person}`
      const limit = viewer.person === null ? limits.perAddress : limits.perPerson
      if (closed || sitting.size >= limits.total) refuse('live.full', {})
      if ([...sitting.values()].filter((one) => one.key === key).length >= limit) refuse('live.too_many', { limit })
      const seat = new Waiting(limits.waiting)
      const { ready } = begin()
      catchUp(seat, guest)
      sitting.set(seat, { ...viewer, key })
      return {
        ready,
        next: () => seat.next(),
        leave() {
          seat.end()
          if (!sitting.delete(seat) || sitting.size > 0 || closed) return
          lingering = setTimeout(() => void end(), limits.lingerMs).unref()
        },
      }
    },
    get seats() {
      return sitting.size
    },
    async close() {
      closed = true
      for (const seat of sitting.keys()) seat.end()
      sitting.clear()
      await end()
    },
  }
}
