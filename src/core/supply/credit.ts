import type { Day } from '../history/day.ts'
import { renewalDue, type Pledge } from './pledge.ts'

/** Why a pledge does or does not count towards a reading of a gap. */
export type Credit =
  | { readonly counts: 'VERIFIED' | 'ALL'; readonly quantity: number }
  | {
      readonly counts: 'NONE'
      readonly because:
        | 'pledge.announced_only'
        | 'pledge.over'
        | 'pledge.deployed'
        | 'pledge.stale'
        | 'pledge.no_quantity'
    }

const none = (because: Extract<Credit, { counts: 'NONE' }>['because']): Credit => ({ counts: 'NONE', because })

/**
 * What a pledge is worth on a day. Not registered, over, already deployed or past its renewal: nothing.
 * A conference announcement is not a registered pledge. A deployed one counts until the line's deployed figure, which
 * speaks of `deployedOn`, can have counted it.
 */
export function credit(pledge: Pledge, asOf: Day, deployedOn: Day | null = null): Credit {
  if (pledge.state === 'ANNOUNCED') return none('pledge.announced_only')
  if (['ENDED', 'LAPSED', 'WITHDRAWN', 'DECLINED'].includes(pledge.state)) return none('pledge.over')
  const arrived = pledge.state === 'DEPLOYED'
  if (arrived && deployedOn !== null && deployedOn >= pledge.stateSince) return none('pledge.deployed')
  const due = arrived ? null : renewalDue(pledge)
  if (due !== null && asOf > due) return none('pledge.stale')
  if (pledge.quantity === null) return none('pledge.no_quantity')
  return { counts: pledge.verified ? 'VERIFIED' : 'ALL', quantity: pledge.quantity }
}
