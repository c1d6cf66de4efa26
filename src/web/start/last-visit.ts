import { addDays, type Day } from '../../core/history/day.ts'
import { recall, remember } from '../ui/storage.ts'

/** Who has been away for so long, in milliseconds, comes anew: until then it is one visit. */
const AWAY = 30 * 60_000
/** Days that are told of to whoever comes for the first time. */
const FIRST = 7

export interface Visit {
  /** The first day whose news counts. */
  readonly since: Day
  readonly first: boolean
}

interface Kept {
  readonly before: string | null
  readonly seen: string
}

function read(text: string | null): Kept | null {
  if (text === null) return null
  const [before, seen] = text.split(' ')
  if (!before || !seen || Number.isNaN(Date.parse(seen))) return null
  return { before: before === '-' ? null : before, seen }
}

/** What is kept of a visit that begins or goes on at an instant, and what it has to catch up with. */
export function visitAt(text: string | null, now: string): { readonly keep: string; readonly visit: Visit } {
  const kept = read(text)
  const goesOn = kept !== null && Date.parse(now) - Date.parse(kept.seen) < AWAY
  const before = kept === null ? null : goesOn ? kept.before : kept.seen
  const since = before === null || Number.isNaN(Date.parse(before)) ? null : (before.slice(0, 10) as Day)
  return {
    keep: `${before ?? '-'} ${now}`,
    visit: { since: since ?? addDays(now.slice(0, 10) as Day, -FIRST), first: since === null },
  }
}

/** When a person came last, as this browser remembers; that they are here is remembered with it. */
export function lastVisit(person: string): Visit {
  const { keep, visit } = visitAt(recall(`visit.${person}`), new Date().toISOString())
  remember(`visit.${person}`, keep)
  return visit
}
