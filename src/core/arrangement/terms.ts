import type { Visibility } from '../access/visibility.ts'
import type { Day } from '../history/day.ts'
import type { Language } from '../language.ts'
import type { PledgeUnit } from '../supply/pledge.ts'

/** Under what an arrangement is made: memorandum of understanding, letter of assist, rapid deployment, inter-mission loan. */
export const ARRANGEMENT_TYPES = ['MOU', 'LOA', 'RDL_AGREEMENT', 'LOAN'] as const
export type ArrangementType = (typeof ARRANGEMENT_TYPES)[number]

export const PARTY_ROLES = ['CONTRIBUTOR', 'EQUIPPER', 'TRAINER', 'FUNDER', 'LIFT', 'HOST', 'COORDINATOR'] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

export const COMPONENT_KINDS = ['PERSONNEL', 'EQUIPMENT', 'TRAINING', 'FUNDING', 'LIFT'] as const
export type ComponentKind = (typeof COMPONENT_KINDS)[number]

/** Units in which a component of each kind is counted. */
export const COMPONENT_UNITS: Readonly<Record<ComponentKind, readonly PledgeUnit[]>> = {
  PERSONNEL: ['person', 'unit', 'team'],
  EQUIPMENT: ['airframe', 'bed', 'unit', 'item'],
  TRAINING: ['place'],
  FUNDING: ['money'],
  LIFT: ['person', 'unit', 'airframe', 'item'],
}

/** Roles of which one must be held by whoever is responsible for a component of a kind; each needs such a component. */
export const ROLES_FOR: Readonly<Record<ComponentKind, readonly PartyRole[]>> = {
  PERSONNEL: ['CONTRIBUTOR'],
  EQUIPMENT: ['EQUIPPER', 'CONTRIBUTOR'],
  TRAINING: ['TRAINER'],
  FUNDING: ['FUNDER'],
  LIFT: ['LIFT', 'CONTRIBUTOR'],
}

/** An organisation, or in a loan a mission, that takes part. */
export interface Party {
  readonly code: string
  readonly mission: boolean
  readonly roles: readonly PartyRole[]
}

/** What one party brings. */
export interface Component {
  /** Short, and its own within the arrangement: `c1`. */
  readonly id: string
  readonly kind: ComponentKind
  /** Code of the party that is responsible. */
  readonly party: string
  /** In `unit`; null for money. */
  readonly quantity: number | null
  readonly unit: PledgeUnit
  /** A decimal number with up to two places; of money alone. */
  readonly amount: string | null
  /** ISO 4217. */
  readonly currency: string | null
  readonly text: string | null
  /** How much of the requirement it closes, in the unit of the requirement's capability. */
  readonly closes: number
  /** Ids of the components without which it is of no use. */
  readonly dependsOn: readonly string[]
  /** The pledge that it comes from. */
  readonly pledge: string | null
}

/** What one party must have done by a day. */
export interface Milestone {
  readonly id: string
  readonly what: string
  readonly party: string
  readonly component: string | null
  readonly due: Day
  readonly note: string | null
}

/** What is agreed, or proposed to be. Texts are in the language in which they were written. */
export interface Terms {
  readonly visibility: Visibility
  readonly type: ArrangementType
  /** The requirement that it closes: mission × capability. No mission: a unit held ready for any (RDL_AGREEMENT). */
  readonly mission: string | null
  readonly capability: string
  readonly from: Day
  readonly until: Day | null
  /** Of a loan: the resolution or the Council's note that it rests on. */
  readonly reference: string | null
  /** Whether amounts of money are shown to whoever is no party, where the arrangement itself is shown. */
  readonly amountsPublic: boolean
  readonly parties: readonly Party[]
  readonly components: readonly Component[]
  readonly milestones: readonly Milestone[]
  readonly note: string | null
  readonly language: Language
}

/** BILATERAL between two parties, TRILATERAL among three or more (design §3); NONE among fewer. */
export const FORMS = ['BILATERAL', 'TRILATERAL', 'NONE'] as const
export type Form = (typeof FORMS)[number]

export const formOf = (parties: number): Form => (parties < 2 ? 'NONE' : parties === 2 ? 'BILATERAL' : 'TRILATERAL')

/** How much of the requirement an arrangement closes, in the unit of the requirement's capability. */
export const closedBy = (components: readonly Component[]): number => components.reduce((n, c) => n + c.closes, 0)
