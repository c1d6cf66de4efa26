import type { Day } from '../history/day.ts'
import type { Unit } from '../quantity.ts'
import { isCapability, type Pledge } from './pledge.ts'

/** Why a pledge counts towards no reading of a gap. */
export type NoCredit =
  | 'pledge.announced_only'
  | 'pledge.component'
  | 'pledge.deployed'
  | 'pledge.lapsed'
  | 'pledge.no_quantity'
  | 'pledge.other_unit'
  | 'pledge.over'
  | 'pledge.stale'
  | 'pledge.unavailable'

/** Why a pledge does or does not count towards a reading of a gap. */
export type Credit =
  | { readonly counts: 'VERIFIED' | 'ALL'; readonly quantity: number }
  | { readonly counts: 'NONE'; readonly because: NoCredit }

const none = (because: NoCredit): Credit => ({ counts: 'NONE', because })

/**
 * What a pledge is worth on a day towards a line that is counted in `unit`. Not registered, over, already deployed or past
 * its renewal: nothing. A conference announcement is not a registered pledge. Equipment, training and funding are
 * components of a package, and close no gap alone. A deployed one counts until the line's deployed figure, which
 * speaks of `deployedOn`, can have counted it.
 */
export function credit(pledge: Pledge, asOf: Day, deployedOn: Day | null = null, unit: Unit | null = null): Credit {
  if (pledge.state === 'LAPSED') return none('pledge.lapsed')
  if (['ENDED', 'WITHDRAWN', 'DECLINED'].includes(pledge.state)) return none('pledge.over')
  if (pledge.state === 'ANNOUNCED') return none('pledge.announced_only')
  if (!isCapability(pledge.kind)) return none('pledge.component')
  const arrived = pledge.state === 'DEPLOYED'
  if (arrived && deployedOn !== null && deployedOn >= pledge.stateSince) return none('pledge.deployed')
  if (pledge.renewBy !== null && asOf > pledge.renewBy) return none('pledge.stale')
  if (!arrived && pledge.availableUntil !== null && asOf > pledge.availableUntil) return none('pledge.unavailable')
  if (pledge.quantity === null) return none('pledge.no_quantity')
  if (unit !== null && pledge.unit !== unit) return none('pledge.other_unit')
  return { counts: pledge.verified ? 'VERIFIED' : 'ALL', quantity: pledge.quantity }
}
