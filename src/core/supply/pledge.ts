import { addMonths, type Day } from '../history/day.ts'

export const PLEDGE_KINDS = ['UNIT', 'INDIVIDUALS', 'EQUIPMENT', 'TRAINING', 'FUNDING', 'INSTITUTION'] as const
export type PledgeKind = (typeof PLEDGE_KINDS)[number]

export const PLEDGE_STATES = [
  'ANNOUNCED',
  'RECEIVED',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'SELECTED',
  'IN_NEGOTIATION',
  'INSPECTED',
  'DEPLOYED',
  'ENDED',
  'LAPSED',
  'WITHDRAWN',
  'DECLINED',
] as const
export type PledgeState = (typeof PLEDGE_STATES)[number]

/** An offer with its newest known state. `scheme` is the register it is in: UNSAS, PCRS, or null for none known. */
export interface Pledge {
  readonly key: string
  readonly organisation: string
  readonly mission: string | null
  readonly capability: string
  readonly kind: PledgeKind
  readonly scheme: string | null
  readonly source: string
  readonly state: PledgeState
  readonly stateSince: Day
  readonly quantity: number | null
  /** The day of the last entry or renewal. */
  readonly renewedOn: Day
  readonly renewals: number
  /** Registration or an advisory visit confirmed by a source. */
  readonly verified: boolean
}

/** PCRS: renew after an initial 12 months and then every 6 (force generation FAQ). UNSAS had no such rule. */
export const renewalDue = ({ scheme, renewedOn, renewals }: Pledge): Day | null =>
  scheme === 'PCRS' ? addMonths(renewedOn, renewals === 0 ? 12 : 6) : null
