import type { QueryKey } from '@tanstack/react-query'
import type { Slice } from '../../core/access/audience.ts'

/** Names that no change of facts touches, and the walk of the whole ledger, which is asked for by hand. */
const STILL: ReadonlySet<unknown> = new Set(['capabilities', 'ready', 'ledger', 'link'])
/** Who may do what. */
const ACCESS: ReadonlySet<unknown> = new Set([
  'session',
  'sessions',
  'keys',
  'passkeys',
  'people',
  'members',
  'institutions',
  'organisations',
])
/** Reviews with their calendar, what they asked of whom, and documents that were issued: no figure comes from them. */
const REVIEW: ReadonlySet<unknown> = new Set(['review-calendar', 'reviews', 'actions', 'calendar-feeds', 'documents'])

/** The answers on a page that a change of this slice may have made old; `catch-up` for all that can be. */
export function touchedBy(slice: Slice | 'catch-up'): (key: QueryKey) => boolean {
  if (slice === 'access') return ([what]) => ACCESS.has(what)
  if (slice === 'reading') return ([what, , part]) => what === 'pledges' && part === 'readers'
  if (slice === 'review') return ([what]) => REVIEW.has(what)
  // A run changes no fact: only what is told of runs.
  if (slice === 'match') return ([what]) => typeof what === 'string' && what.startsWith('match')
  if (slice === 'catch-up') return ([what]) => !STILL.has(what)
  // One fact shows in many figures: lines, totals, histories, missions.
  return ([what]) => !STILL.has(what) && !ACCESS.has(what)
}
