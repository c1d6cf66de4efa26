import type { LiveChangeView } from '../../contract/live.ts'
import { SLICES, type Slice } from '../../core/access/audience.ts'

/** What the server says: something changed; anything may have; from now on everything is told. */
export type Said = Slice | 'catch-up' | 'ready'

const ADDRESS = '/api/v1/live'
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1_000, 60_000]

export interface Connection {
  /** Comes back at once, for instance as somebody else. */
  again(): void
  close(): void
}

/** One stream of the server, opened again when it breaks. `age`: how old what is shown is, in milliseconds. */
export function connect(age: () => number, hear: (said: Said) => void): Connection {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = FIRST_PAUSE_MS

  function open(): void {
    clearTimeout(timer)
    source?.close()
    const own = new EventSource(`${ADDRESS}?age=${Math.max(0, Math.round(age()))}`)
    source = own
    own.addEventListener('ready', () => {
      pause = FIRST_PAUSE_MS
      hear('ready')
    })
    own.addEventListener('catch-up', () => hear('catch-up'))
    own.addEventListener('change', (event) => hear(sliceOf(String(event.data))))
    own.addEventListener('error', () => {
      own.close()
      // Not all pages at once, when a server has been started anew.
      timer = setTimeout(open, pause * (0.5 + Math.random()))
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
  }

  open()
  return {
    again: open,
    close() {
      clearTimeout(timer)
      source?.close()
    },
  }
}

/** A newer server may name slices that this page does not know. */
function sliceOf(data: string): Said {
  const { slice } = JSON.parse(data) as LiveChangeView
  return SLICES.find((known) => known === slice) ?? 'catch-up'
}
