/** From where an offer comes. Only a pledge was offered by its owner; the others must first be asked for. */
export const ORIGINS = ['PLEDGE', 'CLOSING_MISSION', 'LOAN'] as const
export type Origin = (typeof ORIGINS)[number]

export interface RequirementSubject {
  /** Id of the line of the gap list: `MISSION/capability`. */
  readonly line: string
  /** Key of the requirement in the register. */
  readonly requirement: string
  readonly mission: string
  readonly capability: string
}

export interface OfferSubject {
  readonly origin: Origin
  /** Key of the pledge; null where nobody pledged. */
  readonly pledge: string | null
  /** Mission that it would come from; null for a pledge. */
  readonly from: string | null
  /** Code of the organisation that owns it; null where a mission lends and contributors are not known. */
  readonly organisation: string | null
  readonly capability: string
  /** Which part of the pledge: 2 of 5. */
  readonly part: number
  readonly of: number
}

/** A lot or a course: always a pledge. */
export interface ComponentSubject {
  readonly pledge: string
  readonly organisation: string
}

/** A fund: a pledge, or a mission's assessed contributions. */
export interface FundSubject {
  readonly pledge: string | null
  readonly organisation: string | null
  readonly mission: string | null
}

/** From the ids of a match problem back to what the register calls them. */
export interface Subjects {
  readonly requirements: Readonly<Record<string, RequirementSubject>>
  readonly offers: Readonly<Record<string, OfferSubject>>
  readonly lots: Readonly<Record<string, ComponentSubject>>
  readonly courses: Readonly<Record<string, ComponentSubject>>
  readonly funds: Readonly<Record<string, FundSubject>>
}
