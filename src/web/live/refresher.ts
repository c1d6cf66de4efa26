import type { Query, QueryClient } from '@tanstack/react-query'
import type { Slice } from '../../core/access/audience.ts'
import { touchedBy } from './touched.ts'

/** The first change shows at once, in milliseconds. */
const SOON_MS = 30
/** Those right behind it are asked for together; of a series that does not end, ever so often. In milliseconds. */
const [PAUSE_MS, LONG_PAUSE_MS, LONG_SERIES] = [400, 4_000, 5]
/** What this page has just written comes back as a change: it is no news here for so long, in milliseconds. */
const OWN_MS = 3_000

export interface Refresher {
  /** Something has changed: what shows it is asked for anew, now or when the page is looked at again. */
  touch(slice: Slice | 'catch-up'): void
  /** Whether the page is looked at. */
  look(looking: boolean): void
  stop(): void
}

/** Asks anew for what has become old on a page; `changed` is called when that made a difference to be seen. */
export function makeRefresher(queries: QueryClient, changed: () => void): Refresher {
  const touched = new Set<Slice | 'catch-up'>()
  let looking = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = Number.NEGATIVE_INFINITY
  let series = 0
  let wrote = Number.NEGATIVE_INFINITY
  const watching = queries.getMutationCache().subscribe(({ type }) => {
    // A form that is merely drawn anew is told here, too.
    if (type === 'added' || type === 'updated') wrote = performance.now()
  })

  function plan(): void {
    if (!looking || timer !== undefined || touched.size === 0) return
    const since = performance.now() - last
    if (since > LONG_PAUSE_MS) series = 0
    const pause = series < LONG_SERIES ? PAUSE_MS : LONG_PAUSE_MS
    timer = setTimeout(() => void run(), Math.max(SOON_MS, pause - since))
  }

  async function run(): Promise<void> {
    timer = undefined
    series += 1
    last = performance.now()
    const tests = [...touched].map(touchedBy)
    touched.clear()
    const predicate = ({ queryKey }: Query): boolean => tests.some((test) => test(queryKey))
    const shown = new Map(
      queries
        .getQueryCache()
        .findAll({ type: 'active', predicate })
        .map((q) => [q, q.state.data]),
    )
    const own = performance.now() - wrote < OWN_MS
    await queries.invalidateQueries({ predicate })
    if (!own && [...shown].some(([query, before]) => before !== undefined && query.state.data !== before)) changed()
    plan()
  }

  return {
    touch(slice) {
      touched.add(slice)
      plan()
    },
    look(now) {
      looking = now
      if (!looking) {
        clearTimeout(timer)
        timer = undefined
      }
      plan()
    },
    stop() {
      watching()
      clearTimeout(timer)
    },
  }
}
