import type { Visibility } from '../access/visibility.ts'
import type { Day } from '../history/day.ts'
import { UNITS, type Unit } from '../quantity.ts'

export const PLEDGE_KINDS = ['UNIT', 'INDIVIDUALS', 'EQUIPMENT', 'TRAINING', 'FUNDING', 'INSTITUTION'] as const
export type PledgeKind = (typeof PLEDGE_KINDS)[number]

/** Kinds that are themselves the capability; the others are components of a package and close no gap alone. */
export const isCapability = (kind: PledgeKind): boolean =>
  kind === 'UNIT' || kind === 'INDIVIDUALS' || kind === 'INSTITUTION'

/** Units of the taxonomy, and what else is pledged: places on courses, items of equipment, money. */
export const PLEDGE_UNITS = [...UNITS, 'place', 'item', 'money'] as const
export type PledgeUnit = (typeof PLEDGE_UNITS)[number]

/** The unit in which a pledge of a kind towards a capability is counted: a quantity never loses it. */
export function unitOf(kind: PledgeKind, capability: Unit): PledgeUnit {
  if (kind === 'FUNDING') return 'money'
  if (kind === 'TRAINING') return 'place'
  if (kind === 'INDIVIDUALS') return 'person'
  if (kind === 'EQUIPMENT') return capability === 'airframe' || capability === 'bed' ? capability : 'item'
  return capability
}

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

/** The registers of readiness: UNSAS until 2015, PCRS since. */
export const SCHEMES = ['UNSAS', 'PCRS'] as const
export type Scheme = (typeof SCHEMES)[number]

/** An offer as the gap list counts it on a day: computed from its terms and events. */
export interface Pledge {
  readonly key: string
  readonly organisation: string
  readonly mission: string | null
  readonly capability: string
  readonly kind: PledgeKind
  readonly unit: PledgeUnit
  readonly source: string
  readonly state: PledgeState
  readonly stateSince: Day
  readonly quantity: number | null
  /** The last day on which it counts without a renewal; null where none is due. */
  readonly renewBy: Day | null
  readonly availableUntil: Day | null
  /** Registration or readiness confirmed: by a source, or, of a pledge kept here, at least level 2 on the day. */
  readonly verified: boolean
  /** Kept here by its owner, not taken from public sources. */
  readonly kept: boolean
  readonly visibility: Visibility
}
