import type { SSEStreamingApi } from 'hono/streaming'
import type { LiveEvent, Seat } from './hub.ts'

/** A sign of life this often, in milliseconds: proxies close what is silent for a minute. */
const BEAT_MS = 15_000
/** How often it is asked whether whoever listens still may, in milliseconds. */
const ASK_MS = 30_000
/** After how long a browser comes back when the connection breaks, in milliseconds. */
const RETRY_MS = 3_000

/** Writes what a seat is told until either side has had enough. `still` answers whether the viewer is still the same. */
export async function tell(stream: SSEStreamingApi, seat: Seat, still: () => Promise<boolean>): Promise<void> {
  stream.onAbort(() => seat.leave())
  const beat = beating(stream, seat)
  const asking = setInterval(
    () =>
      void still().then(
        (yes) => yes || seat.leave(),
        () => {},
      ),
    ASK_MS,
  ).unref()
  try {
    await stream.writeSSE({ event: 'hello', data: '', retry: RETRY_MS })
    await seat.ready
    await stream.writeSSE(message({ is: 'ready' }))
    for (let event = await seat.next(); event !== null; event = await seat.next()) await stream.writeSSE(message(event))
  } finally {
    clearInterval(beat)
    clearInterval(asking)
    seat.leave()
  }
}

const message = (event: LiveEvent | { is: 'ready' }): { event: string; data: string; id?: string } =>
  event.is === 'change'
    ? { event: 'change', id: String(event.seq), data: JSON.stringify({ seq: event.seq, slice: event.slice }) }
    : { event: event.is, data: '{}' }

/** A comment now and then; who has not taken the last one when the next is due is no longer there. */
function beating(stream: SSEStreamingApi, seat: Seat): NodeJS.Timeout {
  let taken = true
  return setInterval(() => {
    if (!taken) {
      seat.leave()
      stream.abort()
      return
    }
    taken = false
    void stream.write(':\n\n').then(() => (taken = true))
  }, BEAT_MS).unref()
}
