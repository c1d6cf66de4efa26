import { addDays, addMonths, type Day } from '../history/day.ts'
import type { PledgeFacts } from './facts.ts'
import type { PledgeState } from './pledge.ts'

/** PCRS: renew after an initial 12 months and then every 6 (force generation FAQ). */
export const FIRST_RENEWAL_MONTHS = 12
export const LATER_RENEWAL_MONTHS = 6
/** Days before the day due on which its owner is told. Ours: no source names a notice. */
export const NOTICE_DAYS = 30
/** Days after the day due in which renewing still does; then the pledge has lapsed. Ours: no source names a grace. */
export const GRACE_DAYS = 30

/** Registered and not yet deployed: such pledges are to be renewed. */
export const RENEWABLE: readonly PledgeState[] = [
  'RECEIVED',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'SELECTED',
  'IN_NEGOTIATION',
  'INSPECTED',
]

/** NONE: no renewal is asked for. */
export type RenewalStatus = 'NONE' | 'FRESH' | 'NOTICE' | 'GRACE' | 'LAPSED'

export interface Renewal {
  readonly status: RenewalStatus
  readonly noticeFrom: Day | null
  /** The last day on which the pledge counts without a renewal. */
  readonly due: Day | null
  /** The last day on which it can be renewed. */
  readonly graceUntil: Day | null
}

const NONE: Renewal = { status: 'NONE', noticeFrom: null, due: null, graceUntil: null }

/** The days that follow from a day due. */
function renewalBy(due: Day, asOf: Day): Renewal {
  const noticeFrom = addDays(due, -NOTICE_DAYS)
  const graceUntil = addDays(due, GRACE_DAYS)
  const status = asOf < noticeFrom ? 'FRESH' : asOf <= due ? 'NOTICE' : asOf <= graceUntil ? 'GRACE' : 'LAPSED'
  return { status, noticeFrom, due, graceUntil }
}

/**
 * How a pledge stands to its renewal on a day, its recorded state being `state`. Asked of every pledge kept here by its
 * owner, and of PCRS; UNSAS had no such rule. What is deployed or over needs none.
 */
export function renewalOn(
  facts: Pick<PledgeFacts, 'kept' | 'scheme' | 'events'>,
  state: PledgeState | null,
  asOf: Day,
): Renewal {
  if (state === null || !RENEWABLE.includes(state) || !(facts.kept || facts.scheme === 'PCRS')) return NONE
  const events = facts.events.filter((e) => e.on <= asOf)
  const entries = events.filter((e) => e.state !== null && (facts.kept ? e.state === 'RECEIVED' : isEntry(e.state)))
  const from = entries.at(-1) ?? events.findLast((e) => e.state !== null)
  if (!from) return NONE
  // Sources tell of renewals only by repeating that a pledge is in the register.
  const repeated = facts.kept ? 0 : Math.max(0, entries.length - 1)
  const renewals = events.slice(events.indexOf(from)).filter((e) => e.kind === 'RENEWAL')
  const last = renewals.at(-1) ?? from
  const months = repeated + renewals.length === 0 ? FIRST_RENEWAL_MONTHS : LATER_RENEWAL_MONTHS
  return renewalBy(addMonths(last.on, months), asOf)
}

const isEntry = (state: PledgeState): boolean =>
  state === 'RECEIVED' || state === 'ACKNOWLEDGED' || state === 'ACCEPTED'
