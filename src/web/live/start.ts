import type { QueryClient } from '@tanstack/react-query'
import { connect, type Connection, type Said } from './connection.ts'
import { leading } from './leading.ts'
import { makeRefresher } from './refresher.ts'

/** What tabs tell each other: what the server said, or that one of them has to hear anew of some milliseconds. */
type Message = { readonly said: Said } | { readonly again: number }

/** A tab that has heard nothing for so long asks what it has missed when it is looked at again, in milliseconds. */
const QUIET_MS = 5_000

/**
 * Keeps the answers of this page as new as the register while somebody looks at it; `changed` is called when that
 * made a difference. All tabs of a browser share one stream. Answers how to stop.
 */
export function startLive(queries: QueryClient, changed: () => void): () => void {
  const refresher = makeRefresher(queries, changed)
  const channel = new BroadcastChannel('gaplist-live')
  const tell: (message: Message) => void = channel.postMessage.bind(channel)
  let connection: Connection | null = null
  // Everything on a page was asked for after the page itself.
  let known = 0
  const age = (): number => performance.now() - known

  function hear(said: Said): void {
    if (said !== 'ready') refresher.touch(said)
    known = performance.now()
  }
  function hearFirst(said: Said): void {
    hear(said)
    tell({ said })
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('said' in data) hear(data.said)
    else if (connection) {
      known = Math.min(known, performance.now() - data.again)
      connection.again()
    }
  })

  const leads = leading(() => {
    connection = connect(age, hearFirst)
    return () => {
      connection?.close()
      connection = null
    }
  })

  function look(first = false): void {
    const looking = !document.hidden && navigator.onLine
    refresher.look(looking)
    leads.want(looking)
    // Another tab leads: what it heard while this one slept, or was not there yet, is not known here.
    if (looking && (first || age() > QUIET_MS)) tell({ again: age() })
  }
  const ending = new AbortController()
  const { signal } = ending
  document.addEventListener('visibilitychange', () => look(), { signal })
  for (const name of ['online', 'offline'] as const) addEventListener(name, () => look(), { signal })
  const unwatch = watchViewer(queries, () => {
    if (connection) connection.again()
    else tell({ again: age() })
  })
  look(true)
  return () => {
    ending.abort()
    unwatch()
    leads.want(false)
    channel.close()
    refresher.stop()
  }
}

/** Calls back when somebody signs in or out, or acts for another: what may be heard is another then. */
function watchViewer(queries: QueryClient, moved: () => void): () => void {
  let before: string | undefined
  return queries.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryKey[0] !== 'session' || query.state.data === undefined) return
    const now = JSON.stringify((query.state.data as { viewer?: unknown }).viewer ?? null)
    if (before !== undefined && before !== now) moved()
    before = now
  })
}
