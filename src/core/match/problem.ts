/** The match problem as people, files and other programs write it: contract `gaplist.match-problem/1`. */

export const MATCH_SCHEMA = 'gaplist.match-problem/1'

/** What a package costs, and what a fund may be earmarked for. */
export const COST_KINDS = ['LIFT', 'EQUIPMENT', 'TRAINING', 'SUSTAINMENT'] as const
export type CostKind = (typeof COST_KINDS)[number]

/** A capability is counted in whole units or in persons. */
export const MATCH_UNITS = ['UNIT', 'PERSON'] as const
export type MatchUnit = (typeof MATCH_UNITS)[number]

/** A figure by two ids, as `shippingCost[type][mission]`. */
export type Table = Readonly<Record<string, Readonly<Record<string, number>>>>
export type Row = Readonly<Record<string, number>>

export interface MatchParameters {
  /** Shortest stay of a package, in months. */
  readonly minimumStay: Readonly<Record<MatchUnit, number>>
  /** Months from a lot being available to its being in the mission. */
  readonly shippingMonths: number
  /** After the first possible month a package may only start in multiples of this. */
  readonly startStep: number
  /** Objective lost per thousand dollars. */
  readonly costWeight: number
  /** Objective lost per party of a package. */
  readonly partyWeight: number
  /** What a substitute is worth, 0 to 1. */
  readonly substituteValue: number
  /** Sizes in which seats of a course are taken, ascending. */
  readonly classSizes: readonly number[]
  /** Up to so many persons, all are trained. */
  readonly smallGroup: number
}

export interface MatchMission {
  readonly id: string
  readonly language: string
  readonly hotAndHigh: boolean
  /** Months that an offer needs before it can be in this mission. */
  readonly leadMonths: number
  readonly modules: readonly string[]
  /** States to which the host does not consent. */
  readonly refusedStates: readonly string[]
}

export interface MatchCapability {
  readonly id: string
  readonly name: string
  readonly family: string
  readonly unit: MatchUnit
  readonly modules: readonly string[]
  readonly languageCritical: boolean
  readonly environmentCritical: boolean
  /** A capability whose offers may serve at `substituteValue`; it does not pass on to that one's own substitute. */
  readonly substitute: string | null
}

export interface MatchRequirement {
  readonly id: string
  readonly mission: string
  readonly capability: string
  /** Units at once, or persons in all. */
  readonly quantity: number
  /** First month, and the month after the last. */
  readonly from: number
  readonly until: number
  /** Criticality. */
  readonly weight: number
  readonly minimumReadiness: number
}

export interface MatchOffer {
  readonly id: string
  readonly state: string
  readonly group: string
  readonly capability: string
  /** 1 for a unit, else persons that count towards the requirement. */
  readonly quantity: number
  /** Persons to be moved and trained. */
  readonly persons: number
  readonly from: number
  readonly until: number
  readonly readiness: number
  /** Missions that the offer's caveats exclude. */
  readonly excludedMissions: readonly string[]
  readonly languages: readonly string[]
  readonly modules: readonly string[]
  readonly hotAndHigh: boolean
  readonly missingEquipment: readonly { readonly type: string; readonly quantity: number }[]
  readonly selfFunded: boolean
  readonly liftPerPerson: number
  readonly sustainmentPerMonth: number
}

export interface EquipmentLot {
  readonly id: string
  readonly donor: string
  readonly type: string
  readonly quantity: number
  readonly available: number
  readonly recipients: readonly string[]
  readonly excludedMissions: readonly string[]
}

export interface MatchCourse {
  readonly id: string
  readonly provider: string
  readonly module: string
  readonly seats: number
  readonly start: number
  readonly months: number
  readonly mobile: boolean
  readonly recipients: readonly string[]
  readonly languages: readonly string[]
}

export interface MatchFund {
  readonly id: string
  readonly donor: string
  readonly amount: number
  readonly kinds: readonly CostKind[]
  readonly recipients: readonly string[]
  /** null for any mission. */
  readonly missions: readonly string[] | null
  readonly families: readonly string[]
}

export interface MatchProblem {
  readonly schema: typeof MATCH_SCHEMA
  readonly name: string
  /** Horizon: months 0 to `months` − 1. */
  readonly months: number
  readonly currency: 'kUSD'
  readonly parameters: MatchParameters
  readonly missions: readonly MatchMission[]
  readonly capabilities: readonly MatchCapability[]
  readonly requirements: readonly MatchRequirement[]
  readonly offers: readonly MatchOffer[]
  readonly equipmentLots: readonly EquipmentLot[]
  readonly courses: readonly MatchCourse[]
  readonly funds: readonly MatchFund[]
  /** Thousand dollars per piece, by type and mission. */
  readonly shippingCost: Table
  /** By recipient group and mission. */
  readonly liftFactor: Table
  /** Thousand dollars per seat, by module. */
  readonly seatCost: Row
  /** Share of the persons who are trained, by module. */
  readonly traineeShare: Row
}
