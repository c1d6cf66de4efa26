import type { News } from '../../core/access/audience.ts'

/** So many entries are remembered. */
const MOST = 1_000
/** What was on its way while a page was loaded counts as missed, in milliseconds. */
const MARGIN_MS = 2_000

/** What was heard lately, for pages that come (back) a moment later. */
export interface Recent {
  add(news: News): void
  /** From now on everything is heard; what was before is not known. */
  begin(): void
  /** What was heard within the last milliseconds; null where not all of that time was listened. */
  within(ms: number): readonly News[] | null
}

/** `now` counts milliseconds and never goes back. */
export function makeRecent(now: () => number = () => performance.now()): Recent {
  let heard: { readonly at: number; readonly news: News }[] = []
  let since = Number.POSITIVE_INFINITY
  return {
    add(news) {
      heard.push({ at: now(), news })
      if (heard.length <= MOST) return
      const [oldest] = heard
      heard = heard.slice(1)
      since = Math.max(since, oldest!.at)
    },
    begin() {
      heard = []
      since = now()
    },
    within(ms) {
      const from = now() - ms - MARGIN_MS
      return from <= since ? null : heard.filter(({ at }) => at >= from).map(({ news }) => news)
    },
  }
}
